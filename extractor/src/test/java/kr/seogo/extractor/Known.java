package kr.seogo.extractor;

import java.util.Map;

/** What documents of the corpus say, read by eye, and how those end that say nothing. */
final class Known {

    static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("hwp/017_숨은설명.hwp", "그것은 그것이다."),
            Map.entry("hwp/052_testHWP_5.0.hwp", "테스트"),
            Map.entry("hwp/053_testHWP-v5b.hwp", "컨텐츠 분석 툴킷"),
            Map.entry("hwp/054_testHWP-v5-dist.hwp", "컨텐츠 분석 툴킷"),
            Map.entry("hwp/005_finding-all-field.hwp", "제레드 다이아몬드"),
            Map.entry("hwpx/046_RectInRect.hwpx", "사각형 안에 사각형의 텍스트입니다."),
            Map.entry("hwpx/033_SimpleEquation.hwpx", "sqrt {3466}"),
            Map.entry("hwpx/036_SimpleButtons.hwpx", "명령 단추1"),
            Map.entry("pdf/055_testJournalParser.pdf", "MEMS Microrobots"),
            Map.entry("pdf/057_testPDF_multiFormatEmbFiles.pdf", "contents of a non os specific embedded file"),
            Map.entry("pdf/061_testComment.pdf", "Here is a comment"),
            Map.entry("docx/083_testWORD.docx", "This is the header for our document"),
            Map.entry("doc/127_testWORD_embedded_rtf.doc", "embedded document"),
            Map.entry("xls/132_test-columnar.xls", "Square of the Record Number"),
            Map.entry("xlsx/093_testEXCEL-formats.xlsx", "1,599.99"),
            Map.entry("xlsx/101_testComment.xlsx", "Here is a comment"),
            Map.entry("ppt/138_testPPT_various.ppt", "Here is a text box"),
            Map.entry("pptx/107_testPPTX_Thumbnail.pptx", "This file contains an embedded thumbnail"),
            Map.entry("odt/115_testODFwithOOo3.odt", "Tika is part of the Lucene project."),
            Map.entry("odt/117_testFooter.ods", "Here is a footer in the center area"),
            Map.entry("rtf/143_testRTFListMicrosoftWord.rtf", "A short ordered list"),
            Map.entry("html/203_testHTML_metadata.html", "All meta information goes in the head section"),
            Map.entry("msg/157_testMSG_chinese.msg", "格式測試"),
            Map.entry("eml/306_이관요청_utf-8.eml", "Subject: [상수도과] 기록물 이관 협조 요청 3"),
            Map.entry("eml/307_이관요청_euc-kr.eml", "도로 보수 요청"),
            Map.entry("csv/302_민원접수대장_cp949.csv", "30000,세정과,정도윤,\"도로 보수 요청, 0번지\""),
            Map.entry("csv/303_민원접수대장_utf8bom.csv", "30000,세정과,정도윤"),
            Map.entry("txt/304_회의록_euckr.txt", "정도윤 위원: 도시계획과 예산안에 대하여"),
            Map.entry("txt/305_공고문_utf16.txt", "기록물 평가심의회 개최 결과"),
            Map.entry("zip/308_붙임_중첩.zip", "내부/공고.txt"),
            Map.entry("zip/309_이름_cp949.zip", "붙임문서1.t"),
            Map.entry("malformed/310_경로이탈.zip", "../../etc/evil.txt"),
            Map.entry("malformed/315_잘림_078_test_recursive_embedded.docx", "embed_2a"));

    static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("hwp/023_blank.hwp", "empty"),
            Map.entry("hwp/051_testHWP_3.0.hwp", "unsupported"),
            Map.entry("hwpx/040_blank.hwpx", "empty"),
            Map.entry("jpeg/166_baseball.jpg", "image"),
            Map.entry("audio/312_회의녹음.wav", "unsupported"),
            Map.entry("malformed-or-protected/212_testAccess2_encrypted.accdb", "encrypted"),
            Map.entry("malformed-or-protected/213_testZ_oom.Z", "too-large"),
            Map.entry("malformed-or-protected/214_testPassword4Spaces.pdf", "encrypted"),
            Map.entry("malformed-or-protected/215_testWORD_protected_passtika.doc", "encrypted"),
            Map.entry("malformed-or-protected/217_full_encrypted.7z", "encrypted"),
            Map.entry("malformed-or-protected/219_testOneNote-fuzz2.one", "too-large"),
            Map.entry("malformed-or-protected/220_testEXCEL_protected_passtika.xlsx", "encrypted"),
            Map.entry("malformed-or-protected/222_testZIP_corrupted_oom.zip", "damaged"),
            Map.entry("zip/195_droste.zip", "too-large"),
            Map.entry("zip/199_quine.gz", "too-large"),
            Map.entry("pdf/294_AES128ExposedMeta.pdf", "encrypted"),
            Map.entry("malformed/313_잘림_004_글자겹침.hwp", "damaged"),
            Map.entry("malformed/314_잘림_032_SimpleArc.hwpx", "damaged"),
            Map.entry("malformed/317_잘림_161_testTIFF.tif", "damaged"),
            Map.entry("malformed/320_손상_비트.hwp", "damaged"));

    private Known() {}
}
