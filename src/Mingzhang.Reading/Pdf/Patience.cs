using System.Diagnostics;

namespace Mingzhang.Reading.Pdf;

/// <summary>
/// Ends a worker that has used up its time. Time is that of the processor: on a busy machine a sound worker is slow by the clock
/// alone. One that does nothing at all is waited for by the clock, several times as long.
/// </summary>
internal sealed class Patience : IDisposable
{
    private const int ClockOverProcessor = 4;
    private const int LookEvery = 250;
    private readonly Process process;
    private readonly Timer alarm;
    private TimeSpan lastUse;
    private long lastMoment;
    private volatile bool over;

    public Patience(Process process)
    {
        this.process = process;
        alarm = new Timer(_ => Look(), null, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>The worker was ended.</summary>
    public bool IsOver => over;

    /// <summary>Of the worker, so far.</summary>
    public TimeSpan Used
    {
        get
        {
            try
            {
                return process.TotalProcessorTime;
            }
            catch (Exception gone) when (gone is InvalidOperationException or NotSupportedException or System.ComponentModel.Win32Exception)
            {
                return TimeSpan.Zero;
            }
        }
    }

    /// <summary>Waits for one thing, at most so long and not past the given use in all.</summary>
    public T While<T>(TimeSpan most, TimeSpan useInAll, Func<T> wait)
    {
        var used = Used;
        var left = Math.Clamp((useInAll - used).TotalMilliseconds, 1, most.TotalMilliseconds);
        lastUse = used + TimeSpan.FromMilliseconds(left);
        lastMoment = Environment.TickCount64 + (long)(left * ClockOverProcessor);
        alarm.Change((long)left, LookEvery);
        var came = wait();
        alarm.Change(Timeout.Infinite, Timeout.Infinite);
        return came;
    }

    private void Look()
    {
        if (Used < lastUse && Environment.TickCount64 < lastMoment) return;
        over = true;
        End();
    }

    private void End()
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    public void Dispose()
    {
        alarm.Dispose();
        End();
    }
}
