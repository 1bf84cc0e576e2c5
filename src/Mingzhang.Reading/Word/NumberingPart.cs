using System.Xml;

namespace Mingzhang.Reading.Word;

/// <summary>Reads numbering.xml.</summary>
internal static class NumberingPart
{
    public static Numbering Read(XmlReader? reader, Styles styles)
    {
        var kinds = new Dictionary<string, ListKind>(StringComparer.Ordinal);
        var lists = new Dictionary<string, NumberedList>(StringComparer.Ordinal);
        while (reader?.Read() == true)
        {
            if (!reader.IsWordElement()) continue;
            if (reader.LocalName == "abstractNum") ReadKind(reader, kinds);
            else if (reader.LocalName == "num") ReadList(reader, lists);
        }
        return new(kinds, lists, styles);
    }

    private static void ReadKind(XmlReader reader, Dictionary<string, ListKind> kinds)
    {
        var kind = new ListKind();
        kinds.TryAdd(reader.Get("abstractNumId") ?? "", kind);
        foreach (var name in reader.Within())
        {
            if (name == "numStyleLink") kind.StyleLink = reader.Val();
            else if (name == "lvl" && reader.Number("ilvl") is { } ilvl and >= 0 and < ListKind.Levels) kind.Level[ilvl] = ReadLevel(reader);
        }
    }

    private static void ReadList(XmlReader reader, Dictionary<string, NumberedList> lists)
    {
        var id = reader.Get("numId") ?? "";
        NumberedList? list = null;
        var overridden = 0;
        foreach (var name in reader.Within())
        {
            if (name == "abstractNumId") lists.TryAdd(id, list = new(reader.Val() ?? ""));
            else if (name == "lvlOverride") overridden = reader.Number("ilvl") ?? 0;
            else if (name == "startOverride" && list is not null) list.Restart[overridden] = reader.Number() ?? 1;
            else if (name == "lvl" && list is not null) list.Level[overridden] = ReadLevel(reader);
        }
    }

    private static NumberingLevel ReadLevel(XmlReader reader)
    {
        var level = new NumberingLevel();
        foreach (var name in reader.Within())
        {
            level = name switch
            {
                "start" => level with { Start = reader.Number() ?? 1 },
                "numFmt" => level with { Format = reader.Val() ?? "decimal" },
                "lvlText" => level with { Text = reader.Val() ?? "" },
                "suff" => level with { Suffix = reader.Val() ?? "tab" },
                "isLgl" => level with { Legal = reader.IsOn() },
                "lvlRestart" => level with { Restarts = reader.Number() != 0 },
                "pStyle" => level with { Style = reader.Val() },
                _ => level,
            };
        }
        return level;
    }
}
