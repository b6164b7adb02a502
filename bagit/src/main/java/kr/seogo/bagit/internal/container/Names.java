package kr.seogo.bagit.internal.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Names as bytes: whether they are UTF-8, and what they may have meant if not. */
public final class Names {

    /** The Windows code page of Korea, a superset of EUC-KR, as which most names that are not UTF-8 were made. */
    private static final Charset CP949 = Charset.forName("MS949");

    private Names() {}

    /** The name in characters if it is valid UTF-8. */
    public static Optional<String> utf8(byte[] name) {
        return strictly(name, StandardCharsets.UTF_8);
    }

    /** What to show of any name: itself, or the bytes that are not UTF-8 as {@code \xNN}. */
    public static String shown(byte[] name) {
        return utf8(name).orElseGet(() -> escaped(name));
    }

    /** A sentence about a name that is not UTF-8: its bytes in hex and the likely CP949 reading. */
    public static String notUtf8(byte[] name) {
        String reading = strictly(name, CP949)
                .map(text -> "read as CP949 it would be '" + text + "'")
                .orElse("it is not valid CP949 either");
        return "the name is not valid UTF-8; its bytes are " + HexFormat.of().formatHex(name) + "; " + reading;
    }

    private static Optional<String> strictly(byte[] name, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String escaped(byte[] name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name) {
            if (b >= 0x20 && b < 0x7f) {
                text.append((char) b);
            } else {
                text.append("\\x").append(HexFormat.of().toHexDigits(b));
            }
        }
        return text.toString();
    }
}
