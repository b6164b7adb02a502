package kr.seogo.ingest;

import kr.seogo.bagit.Finding;

/**
 * What is wrong with a bag, in Korean for the sender: what, what was expected, what to do. The bag's own library speaks
 * English, with the values found; both stand in a {@link TransferFinding}. A new code breaks the build here.
 */
final class BagSentences {

    private static final String AGAIN = " 원본에서 백을 다시 만들어 주세요.";
    private static final String ARCHIVE_AGAIN = " 백 폴더를 다시 압축해 주세요.";

    private BagSentences() {}

    /** The finding in Korean, naming the place it is about. */
    static String korean(Finding finding) {
        return "'" + finding.where() + "': " + sentence(finding);
    }

    private static String sentence(Finding finding) {
        return switch (finding.code()) {
            case ENTRY_IS_LINK -> "링크입니다. 백에는 파일만 넣을 수 있습니다. 링크가 가리키는 파일을 그 자리에 복사해 주세요.";
            case ENTRY_IS_SPECIAL -> "장치나 파이프 같은 특수 파일입니다. 백에는 보통 파일만 넣을 수 있습니다. 빼 주세요.";
            case ENTRY_ESCAPES -> "경로가 백 바깥을 가리킵니다. 절대 경로, 드라이브 이름, '..'는 쓸 수 없습니다." + ARCHIVE_AGAIN;
            case ENTRY_DUPLICATE -> "같은 이름이 둘이거나, 파일이면서 폴더입니다. 이름 하나에 파일 하나여야 합니다." + ARCHIVE_AGAIN;
            case ENTRY_OUTSIDE_BAG -> "백 폴더 옆에 다른 항목이 있습니다. 압축 파일에는 백 폴더 하나만 담아 주세요.";
            case ENTRY_ENCRYPTED -> "암호가 걸려 있어 읽을 수 없습니다. 암호 없이 다시 압축해 주세요.";
            case ENTRY_METHOD_UNSUPPORTED -> "읽을 수 없는 방식으로 압축되어 있습니다. 보통 방식(deflate)으로 다시 압축해 주세요.";
            case ENTRY_HEADERS_DISAGREE -> "압축 파일 안의 두 기록이 서로 다릅니다. 손상되었거나 조작된 것입니다." + ARCHIVE_AGAIN;
            case ENTRY_DAMAGED -> "내용이 손상되었습니다. 크기나 검사값이 맞지 않거나 풀리지 않습니다." + ARCHIVE_AGAIN;
            case ARCHIVE_DAMAGED -> "압축 파일이 끝까지 오지 않았거나 손상되어 읽을 수 없습니다. 다시 보내거나 다시 압축해 주세요.";
            case ARCHIVE_BOMB -> "압축을 풀면 허용된 수나 크기를 넘습니다. 압축 파일을 풀지 않았습니다. 이관을 나누어 보내 주세요.";
            case ARCHIVE_WITHOUT_TOP_FOLDER -> "압축 파일 안에 백 폴더가 없이 파일이 바로 들어 있습니다. 백 폴더째 압축하는 것이 규격입니다.";
            case NAME_NOT_UTF8 -> "이름이 UTF-8이 아닙니다. 이름의 바이트와 CP949로 읽은 이름은 뒤에 적었습니다. 이름을 UTF-8로 바꾼 뒤 백을 다시 만들어 주세요.";
            case NAME_TOO_LONG -> "이름이 너무 깁니다. 짧게 바꾼 뒤 백을 다시 만들어 주세요.";
            case NAME_BACKSLASH -> "이름에 역슬래시(\\)가 있습니다. Windows에서는 폴더 구분자로 읽힙니다. 바꿀 수 있으면 바꿔 주세요.";
            case NAME_CLASH_CASE -> "대문자와 소문자만 다른 이름이 또 있습니다. Windows에서는 같은 이름이 됩니다. 바꿀 수 있으면 바꿔 주세요.";
            case NAME_CLASH_NORMALIZATION -> "글자는 같고 유니코드 정규화(NFC/NFD)만 다른 이름이 또 있습니다. 둘 다 그대로 보존합니다.";
            case NAME_NORMALIZATION_DIFFERS -> "목록과 파일 이름의 유니코드 정규화(NFC/NFD)가 다릅니다. 글자는 같습니다.";
            case SYSTEM_FILE -> "운영체제가 남긴 파일로 보입니다. 기록이 아니면 빼 주세요.";
            case EMPTY_FOLDER -> "빈 폴더입니다. 백은 빈 폴더를 적지 않으므로 보존되지 않습니다. 뜻이 있는 폴더면 파일을 하나 넣어 주세요.";
            case FILE_UNREADABLE -> "읽을 수 없습니다. 접근 권한과 저장 매체를 확인해 주세요.";
            case FILE_CHANGED -> "검사하는 동안 파일이 바뀌었습니다. 다른 프로그램이 쓰지 않을 때 다시 해 주세요.";
            case BAGIT_TXT_MISSING -> "bagit.txt가 없어 백이 아닙니다. 폴더는 'seogo package'로 백을 만들어 주세요.";
            case BAGIT_TXT_MALFORMED ->
                "bagit.txt가 규격과 다릅니다. BagIt-Version과 Tag-File-Character-Encoding, 두 줄이어야 합니다." + AGAIN;
            case BAGIT_TXT_BOM -> "bagit.txt가 바이트 순서 표시(BOM)로 시작합니다. BOM 없이 저장해 주세요.";
            case BAGIT_VERSION_UNSUPPORTED -> "모르는 BagIt 판입니다. 1.0 또는 0.93~0.97이어야 합니다." + AGAIN;
            case TAG_ENCODING_UNKNOWN -> "bagit.txt에 적힌 문자 인코딩을 모릅니다. UTF-8로 만들어 주세요.";
            case TAG_FILE_NOT_IN_ENCODING -> "bagit.txt에 적힌 문자 인코딩으로 읽을 수 없습니다. 그 인코딩(UTF-8)으로 다시 저장해 주세요.";
            case TAG_FILE_BOM -> "바이트 순서 표시(BOM)로 시작합니다. BOM 없이 저장하는 것이 규격입니다.";
            case PAYLOAD_FOLDER_MISSING -> "data 폴더가 없습니다. 기록 파일은 data/ 아래에 있어야 합니다." + AGAIN;
            case PAYLOAD_EMPTY -> "data 폴더에 파일이 하나도 없습니다. 빠진 파일이 있는지 확인해 주세요.";
            case MANIFEST_MISSING -> "쓸 수 있는 manifest-<알고리즘>.txt가 없습니다. manifest-sha512.txt가 있어야 합니다." + AGAIN;
            case MANIFEST_LINE_MALFORMED -> "목록의 이 줄을 읽을 수 없습니다. 검사값과 경로를 빈칸으로 나누어 적어야 합니다." + AGAIN;
            case MANIFEST_PATH_UNSAFE -> "목록의 경로를 쓸 수 없습니다. 백 안의 상대 경로여야 하며 payload는 data/ 아래여야 합니다." + AGAIN;
            case MANIFEST_DUPLICATE -> "목록에 같은 파일이 두 번 있습니다. 한 번만 적어야 합니다." + AGAIN;
            case MANIFEST_MD5SUM_STYLE -> "경로 앞에 '*'가 있습니다(md5sum 방식). 파일은 찾을 수 있습니다.";
            case MANIFEST_DOT_SLASH -> "경로가 './'로 시작합니다. 파일은 찾을 수 있습니다.";
            case MANIFEST_PERCENT_NOT_ENCODED -> "경로의 '%'는 '%25'로 적어야 합니다. 파일은 찾을 수 있습니다.";
            case ALGORITHM_UNKNOWN -> "모르는 검사값 알고리즘입니다. sha512를 써 주세요.";
            case ALGORITHM_NAME_NOT_NORMALIZED -> "알고리즘 이름을 규격대로 적지 않았습니다(예: sha512). 뜻은 알 수 있습니다.";
            case ALGORITHM_WEAK -> "약한 검사값 알고리즘입니다. 사고는 찾아내지만 고의로 바꾼 것은 찾지 못합니다.";
            case FILE_MISSING -> "목록에는 있으나 백에 없는 파일입니다. 파일을 제자리에 넣거나 백을 다시 만들어 주세요.";
            case FILE_NOT_FETCHED -> "fetch.txt에 주소만 있고 파일이 없습니다. 파일을 받아 넣어 주세요.";
            case FILE_NOT_IN_MANIFEST -> "백에는 있으나 어느 목록에도 없는 파일입니다. 빼거나 백을 다시 만들어 주세요.";
            case FILE_NOT_IN_ALL_MANIFESTS -> "일부 목록에만 있는 파일입니다. 모든 목록에 있어야 합니다." + AGAIN;
            case DIGEST_MISMATCH -> "파일의 내용이 목록의 검사값과 다릅니다. 만든 뒤에 바뀌었거나 손상되었습니다. 원본을 확인하고 백을 다시 만들어 주세요.";
            case TAG_MANIFEST_INCOMPLETE -> "tagmanifest에 빠진 목록 파일이 있습니다." + AGAIN;
            case TAG_MANIFEST_LISTS_TAG_MANIFEST -> "tagmanifest에 tagmanifest를 적을 수 없습니다." + AGAIN;
            case TAG_MANIFEST_LISTS_PAYLOAD -> "tagmanifest에는 data/의 파일을 적지 않습니다.";
            case TAG_FILE_NOT_LISTED -> "tagmanifest에 없는 파일이라 손상되어도 알 수 없습니다.";
            case BAG_INFO_LINE_MALFORMED -> "bag-info.txt의 이 줄을 읽을 수 없습니다. '이름: 값'이어야 합니다. 고쳐 주세요.";
            case BAG_INFO_SEPARATOR -> "이름과 값은 ': '(쌍점과 빈칸 하나)로 나눕니다. 뜻은 알 수 있습니다.";
            case OXUM_MALFORMED -> "Payload-Oxum은 '바이트 수.파일 수'여야 합니다." + AGAIN;
            case OXUM_MISMATCH -> "data/의 크기나 파일 수가 Payload-Oxum과 다릅니다. 빠지거나 더해진 파일이 있는지 확인하고 백을 다시 만들어 주세요.";
            case OXUM_REPEATED -> "Payload-Oxum이 두 번 있습니다. 한 번만 적어 주세요.";
            case FETCH_LINE_MALFORMED -> "fetch.txt의 이 줄을 읽을 수 없습니다. 주소, 길이(또는 -), 경로여야 합니다. 고쳐 주세요.";
            case FETCH_PATH_UNSAFE -> "fetch.txt의 경로를 쓸 수 없습니다. data/ 아래의 상대 경로여야 합니다. 고쳐 주세요.";
            case FETCH_NOT_IN_MANIFEST -> "fetch.txt의 파일이 목록에 없습니다." + AGAIN;
            case FETCH_PRESENT -> "fetch.txt가 있습니다. 적힌 주소에서 아무것도 받지 않습니다.";
            case PROFILE_VERSION_NOT_ACCEPTED -> "이관 규격이 받지 않는 BagIt 판입니다. BagIt 1.0으로 만들어 주세요.";
            case PROFILE_SERIALIZATION_NOT_ACCEPTED ->
                "이관 규격이 받지 않는 묶음입니다. 폴더, .zip, .tar, .tar.gz 가운데 하나여야 합니다. 그렇게 다시 묶어 주세요.";
            case PROFILE_IDENTIFIER_MISSING ->
                "bag-info.txt에 BagIt-Profile-Identifier가 없거나 다릅니다. " + TransferProfile.IDENTIFIER + "을 적어 주세요.";
            case PROFILE_TAG_MISSING -> "이관 규격의 필수 항목이 없습니다. 뒤에 적힌 이름의 항목을 bag-info.txt에 적어 주세요.";
            case PROFILE_TAG_VALUE -> "항목의 값이 이관 규격이 정한 값이 아닙니다. 고쳐 주세요.";
            case PROFILE_TAG_REPEATED -> "한 번만 적을 항목이 두 번 있습니다. 하나만 남겨 주세요.";
            case PROFILE_MANIFEST_MISSING -> "이관 규격의 필수 목록 파일입니다." + AGAIN;
            case PROFILE_MANIFEST_NOT_ALLOWED -> "이관 규격이 받지 않는 목록 파일입니다. 빼 주세요.";
            case PROFILE_FETCH_NOT_ALLOWED -> "이관에는 fetch.txt를 쓸 수 없습니다. 파일을 모두 넣고 fetch.txt를 빼 주세요.";
            case PROFILE_FETCH_MISSING -> "이관 규격의 필수 파일인 fetch.txt가 없습니다. 넣어 주세요.";
            case PROFILE_FILE_MISSING -> "이관 규격의 필수 파일이 없습니다. 넣어 주세요.";
            case PROFILE_FILE_NOT_ALLOWED -> "이관 규격이 받지 않는 파일입니다. 빼 주세요.";
            case PROFILE_DATA_NOT_EMPTY -> "이관 규격에 따라 data/가 비어 있어야 합니다. 파일을 빼 주세요.";
            case TOO_MANY_FINDINGS -> "오류가 너무 많아 나머지는 보이지 않습니다. 위의 것을 고친 뒤 다시 검사해 주세요.";
        };
    }
}
