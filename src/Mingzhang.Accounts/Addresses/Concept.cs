namespace Mingzhang.Accounts;

/// <summary>
/// A term of the field that can be measured. Instances are the constants of <see cref="Concepts"/>; equality is identity.
/// </summary>
public sealed class Concept
{
    internal Concept(string key, string chinese, string english, QuantityKind kind)
    {
        Key = key;
        Chinese = chinese;
        English = english;
        Kind = kind;
    }

    /// <summary>Stable name in JSON and fingerprints.</summary>
    public string Key { get; }
    public string Chinese { get; }
    public string English { get; }
    public QuantityKind Kind { get; }

    public override string ToString() => Key;
}
