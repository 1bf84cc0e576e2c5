using System.Diagnostics.CodeAnalysis;
using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading;

/// <summary>What came of reading a file: an account, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed record ReadResult
{
    private ReadResult(AccountSet? account, ReadFailure? failure, IReadOnlyList<ReadNote> notes) =>
        (Account, Failure, Notes) = (account, failure, notes);

    public AccountSet? Account { get; }
    public ReadFailure? Failure { get; }
    /// <summary>What was odd about the file without preventing its reading, e.g. a wrong extension.</summary>
    public IReadOnlyList<ReadNote> Notes { get; }

    public static ReadResult Of(AccountSet account, IReadOnlyList<ReadNote> notes) => new(account, null, notes);
    public static ReadResult Of(ReadFailure failure) => new(null, failure, []);

    public bool Succeeded([NotNullWhen(true)] out AccountSet? account, [NotNullWhen(false)] out ReadFailure? failure)
    {
        (account, failure) = (Account, Failure);
        return account is not null;
    }
}
