namespace Mingzhang.Reading.Ofd;

/// <summary>Paths between the parts of an OFD file: from the root where they begin with a slash, else from the part that names them.</summary>
internal static class OfdPaths
{
    public static string Resolve(string from, string location)
    {
        var steps = new List<string>();
        var slash = from.LastIndexOf('/');
        if (!location.StartsWith('/') && slash > 0) steps.AddRange(from[..slash].Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in location.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not (".." or ".")) steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
