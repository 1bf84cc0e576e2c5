namespace Mingzhang.Reading.Recognition;

/// <summary>Why pages that are images cannot be recognised: what to do, in both languages.</summary>
internal static class RecognitionFailures
{
    private const string Install = "sudo apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-chi-sim";

    public static UnreadableException NoProgram() => new("no-recognition",
        $"识别图片页（--ocr）需要 tesseract 和它的简体中文数据，这台机器上没有。请安装：{Install}；或去掉 --ocr，图片页将注明没有读取。",
        $"Reading pages that are images (--ocr) needs tesseract with its data for simplified Chinese, which this machine does not have. Install it: {Install}; or leave out --ocr, and those pages are named as not read.");
}
