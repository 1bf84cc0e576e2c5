namespace Mingzhang.Publishing;

/// <summary>Who made a report: name and version of the program, and which set of rules it applied.</summary>
public sealed record Tool(string Name, string Version, string Ruleset);
