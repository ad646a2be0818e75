package detente.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gave is shown so that it can neither steer a terminal nor fill it. */
class ShownTest {
    @Test
    void whatCanBeReadStaysAsItIs() {
        String text = "Détente: 日本, 😀, a/b\\c 'd' \"e\"";
        assertThat(Shown.value(text)).isEqualTo(text);
        assertThat(Shown.path(text)).isEqualTo(text);
        assertThat(Shown.line(text)).isEqualTo(text);
    }

    @Test
    void controlCharactersAreWrittenAsEscapes() {
        assertThat(Shown.value("a\u001b[31m\tb\r\n\0\u007f\u009b"))
                .isEqualTo("a\\u001b[31m\\tb\\r\\n\\u0000\\u007f\\u009b");
    }

    /** Those that turn the direction, are not seen, end a line elsewhere, or are half a character. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
                0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfff9, 0xffff, 0xd800, 0xdc00, 0xe0041
            })
    void nothingHiddenIsLeft(int sign) {
        String text = "a" + (sign < 0x10000 ? String.valueOf((char) sign) : Character.toString(sign)) + "b";
        assertThat(Shown.value(text)).matches("a\\\\u(\\{[0-9a-f]{5}}|[0-9a-f]{4})b");
    }

    @Test
    void longTextsAreCutAndTheirLengthIsSaid() {
        assertThat(Shown.value("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Shown.value("x".repeat(40_000))).isEqualTo("x".repeat(80) + "… (40,000 characters)");
        assertThat(Shown.value("😀".repeat(81))).isEqualTo("😀".repeat(80) + "… (81 characters)");
    }

    @Test
    void longPathsKeepTheirEnd() {
        assertThat(Shown.path("/" + "x".repeat(40_000) + "/end.json"))
                .startsWith("/xxx")
                .contains("… (40,010 characters) …")
                .endsWith("xxx/end.json")
                .hasSizeLessThan(700);
    }
}
