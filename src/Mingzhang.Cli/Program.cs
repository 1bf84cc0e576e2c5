using Mingzhang.Cli;
using Mingzhang.Reading.Pdf.Worker;

// Before anything else is loaded: a worker starts once for every command that reads a PDF.
if (args is [PdfWorker.Verb, .. var limits]) return PdfWorker.Run(limits);

// A document is written by a stranger: no pattern may search it for ever.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(10));

HeadStart.For(args);
return MingzhangCommand.Run(args, Surroundings.OfProcess(Surroundings.OpenStandardOutput(), Surroundings.OpenStandardError()));
