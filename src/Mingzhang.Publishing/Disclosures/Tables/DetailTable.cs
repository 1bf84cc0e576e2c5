using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>Sichuan's two details: economic codes by fund and nature, and function codes by economic codes.</summary>
internal static class DetailTable
{
    public static PrintedTable Of(Composition composition, TableForm form, string name) =>
        form.Kind == TableKind.FiscalDetail ? FiscalDetailTable.Of(composition, form, name) : GeneralPublicDetailTable.Of(composition, form, name);
}
