using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules;

/// <summary>
/// One table as rules see it: its figures by address, and its blank cells as exact zeros, so that a blank can take part in a sum
/// while a column that does not exist cannot. A column is known by its pattern: the address less the codes of the row.
/// </summary>
internal sealed class TableCells
{
    private static readonly ConditionalWeakTable<AccountSet, Dictionary<int, TableCells>> Known = [];

    private readonly Dictionary<Address, Figure> byAddress = [];
    private readonly Dictionary<Address, Figure> columns = [];
    private readonly HashSet<Address> codedColumns = [];
    private readonly Dictionary<string, Figure> rows = new(StringComparer.Ordinal);
    private readonly HashSet<Address> ambiguous = [];
    private readonly HashSet<string> unclearRows = new(StringComparer.Ordinal);
    private readonly HashSet<string> unclearColumns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Address, Figure> blanks = [];
    private readonly Dictionary<Address, Figure> read = [];

    private TableCells(StatementTable table) => Table = table;

    public StatementTable Table { get; }
    /// <summary>All figures with an address, in the order of the document.</summary>
    public List<Figure> Figures { get; } = [];
    /// <summary>The addresses of the columns: those of the figures, without function and economic code.</summary>
    public IReadOnlyCollection<Address> Columns => columns.Keys;

    public static IEnumerable<TableCells> Of(AccountSet account, params IEnumerable<TableKind> kinds)
    {
        var tables = Known.GetValue(account, Read);
        return account.Tables.Where(t => kinds.Contains(t.Kind)).Select(t => tables[t.Index]).Distinct();
    }

    public static TableCells Of(AccountSet account, int index) => Known.GetValue(account, Read)[index];

    /// <summary>The printed figure, null if the cell is blank or does not exist, or if the table prints it twice and differently.</summary>
    public Figure? this[Address address] => ambiguous.Contains(address) ? null : byAddress.GetValueOrDefault(address);

    /// <summary>The printed figure, or an exact zero that stands in the same row and column: the same object whoever asks.</summary>
    public Figure OrBlank(Address address) => this[address] ?? blanks.GetOrAdd(address, Blank);

    /// <summary>The row and the column exist, and nothing is printed where they meet.</summary>
    public bool IsBlank(Address address) => !byAddress.ContainsKey(address) && rows.ContainsKey(RowKey(address))
        && (address.Function is null ? columns.ContainsKey(ColumnOf(address)) : codedColumns.Contains(ColumnOf(address)));
    public bool IsAmbiguous(Address address) => ambiguous.Contains(address);
    /// <summary>Function codes of the rows, in the order of the table.</summary>
    public IEnumerable<string> Functions => Figures.Select(f => f.Address!.Function).OfType<string>().Distinct(StringComparer.Ordinal);
    /// <summary>The figure of an economic code, whatever else its address says.</summary>
    public Figure? Economic(string code) => Figures.Find(f => f.Address!.Economic == code && f.Address.Function is null);
    /// <summary>The row or the column of the figure holds a number that reading could not place: nothing may be concluded from its sum.</summary>
    public bool IsUnclear(Figure figure) => unclearRows.Contains(figure.Place.Row ?? "") || unclearColumns.Contains(figure.Place.Column ?? "");
    /// <summary>The table has a column with these words, even if all its cells are blank.</summary>
    public bool HasColumn(string words) => Table.Columns.Any(c => c.Contains(words, StringComparison.Ordinal));

    public static Address ColumnOf(Address address) => address with { Function = null, Economic = null };

    private static Dictionary<int, TableCells> Read(AccountSet account)
    {
        var tables = new Dictionary<int, TableCells>();
        foreach (var table in account.Tables)
        {
            tables[table.Index] = (GoesOn(table.Kind) ? tables.Values.FirstOrDefault(t => t.Table.Kind == table.Kind) : null) ?? new TableCells(table);
            foreach (var blank in table.Blanks) tables[table.Index].read.TryAdd(blank.Address!, blank);
        }
        foreach (var figure in account.Figures)
            if (figure.Place.InTable && tables.TryGetValue(figure.Place.TableIndex, out var cells)) cells.Add(figure);
        return tables;
    }

    /// <summary>A column for each code that occurs: such a table is wider than a page and is printed in parts side by side, which are one table.</summary>
    private static bool GoesOn(TableKind kind) => kind is TableKind.FiscalDetail or TableKind.GeneralPublicDetail;

    private void Add(Figure figure)
    {
        if (figure.Address is not { } address)
        {
            if (figure.Unit.Kind != QuantityKind.Money || figure.Value == 0) return;
            unclearRows.Add(figure.Place.Row ?? "");
            unclearColumns.Add(figure.Place.Column ?? "");
            return;
        }
        Figures.Add(figure);
        if (!byAddress.TryAdd(address, figure) && byAddress[address].Common != figure.Common) ambiguous.Add(address);
        columns.TryAdd(ColumnOf(address), figure);
        if (address.Function is not null) codedColumns.Add(ColumnOf(address));
        rows.TryAdd(RowKey(address), figure);
    }

    /// <summary>As it was read; else where row and column would meet.</summary>
    private Figure Blank(Address address)
    {
        if (read.TryGetValue(address, out var blank)) return blank;
        var row = rows.GetValueOrDefault(RowKey(address));
        var column = columns.GetValueOrDefault(ColumnOf(address));
        var like = row ?? column ?? Figures.FirstOrDefault();
        return new Figure
        {
            Text = "",
            Value = 0,
            Decimals = 0,
            Unit = column?.Unit ?? like?.Unit ?? Unit.WanYuan,
            Precision = Precision.Exact,
            Address = address,
            Place = (like?.Place ?? new Place { TableIndex = Table.Index, Table = Table.Name, Line = Table.Line }) with
            {
                Row = row?.Place.Row ?? address.Function ?? address.Economic,
                Column = column?.Place.Column,
                Start = 0,
                Length = 0,
                Box = null,
            },
        };
    }

    private static string RowKey(Address address) => address.Function ?? address.Economic ?? address.Concept.Key;
}
