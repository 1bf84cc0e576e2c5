using Mingzhang.Cli;

// A document is written by a stranger: no pattern may search it for ever.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(10));

return MingzhangCommand.Run(args, Surroundings.OfProcess(Surroundings.OpenStandardOutput(), Surroundings.OpenStandardError()));
