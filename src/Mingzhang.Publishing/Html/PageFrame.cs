namespace Mingzhang.Publishing.Html;

/// <summary>Head and end of a page.</summary>
internal static class PageFrame
{
    public static void Begin(Markup html, string title, Language language) => html
        .Raw("<!DOCTYPE html>\n<html").Attribute("lang", language.Tag()).Raw(">\n<head>\n<meta charset=\"utf-8\">\n")
        .Raw("<meta http-equiv=\"Content-Security-Policy\"").Attribute("content", Assets.Policy).Raw(">\n")
        .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Text(title).Raw("</title>\n<style>")
        .Raw(Assets.Style).Raw("</style>\n</head>\n<body>\n");

    public static void End(Markup html, bool script)
    {
        if (script) html.Raw("<script>").Raw(Assets.Script).Raw("</script>\n");
        html.Raw("</body>\n</html>\n");
    }
}
