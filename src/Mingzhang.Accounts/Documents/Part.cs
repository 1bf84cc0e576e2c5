namespace Mingzhang.Accounts;

/// <summary>The parts of a published account, whatever their order and numerals.</summary>
public enum Part
{
    /// <summary>Cover and all before the first heading.</summary>
    Front,
    /// <summary>目录</summary>
    Contents,
    /// <summary>部门概况</summary>
    Overview,
    /// <summary>部门决算表</summary>
    Tables,
    /// <summary>部门决算情况说明</summary>
    Narrative,
    /// <summary>名词解释</summary>
    Glossary,
    /// <summary>附件: self-evaluation reports</summary>
    Report,
    /// <summary>附件: base data table, score sheets</summary>
    Sheets,
    /// <summary>Data of charts printed as text.</summary>
    Charts,
}
