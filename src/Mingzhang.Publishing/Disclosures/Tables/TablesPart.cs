using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>All tables of the form, in its order and with its numbers; an empty one is printed empty and says why.</summary>
internal static class TablesPart
{
    public static IEnumerable<Block> Of(Composition composition)
    {
        var set = StatementForms.Sets.First(s => s.Key == composition.Account.Form);
        for (var i = 0; i < set.Tables.Count; i++)
        {
            var (number, name) = set.Tables[i];
            if (i > 0) yield return new PageBreak();
            yield return new Heading(2, $"{Numerals.Chinese(i + 1)}、{name}");
            var form = StatementForms.Tables.First(t => t.Names.Contains(name));
            yield return new TableBlock(Table(composition, form, name) with
            {
                FormNumber = $"公开{number}表",
                EntityLine = "部门：" + composition.Account.Entity,
                YearLine = $"{composition.Year}年度",
                UnitLine = "单位：万元",
                Notes = [.. TableNotes.Of(composition, form.Kind)],
            });
        }
    }

    private static PrintedTable Table(Composition composition, TableForm form, string name) => form.Shape switch
    {
        TableShape.TwoSided => TwoSidedTable.Of(composition, form, name),
        TableShape.Economic => BasicTable.Of(composition, form, name),
        TableShape.ThreePublic => ThreePublicTable.Of(composition, form, name),
        TableShape.Detail => DetailTable.Of(composition, form, name),
        _ => CodedTable.Of(composition, form, name),
    };
}
