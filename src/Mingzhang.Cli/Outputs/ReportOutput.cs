using Mingzhang.Checking;
using Mingzhang.Cli.Inputs;

namespace Mingzhang.Cli.Outputs;

/// <summary>Where reports go, one after another. <see cref="End"/> closes what spans them all.</summary>
internal abstract class ReportOutput
{
    /// <summary>Reports that could not be written; why has gone to standard error.</summary>
    public int Unwritten { get; protected set; }

    public abstract void Add(Report report);

    /// <summary>A document that could not be read; its message has gone to standard error.</summary>
    public virtual void AddFailure(Checked failed) { }

    public virtual void End(Totals totals) { }
}
