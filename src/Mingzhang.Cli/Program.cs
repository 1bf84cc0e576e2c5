using Mingzhang.Cli;

// A document is written by a stranger: no pattern may search it for ever.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(10));

using var output = Surroundings.OpenStandardOutput();
using var error = Surroundings.OpenStandardError();
return MingzhangCommand.Run(args, Surroundings.OfProcess(output, error));
