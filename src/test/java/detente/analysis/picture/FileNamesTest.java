package detente.analysis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever things are called, no two get one file. */
class FileNamesTest {
    private static List<String> of(String... texts) {
        FileNames names = new FileNames();
        return List.of(texts).stream().map(names::of).toList();
    }

    @Test
    void keepsPlainNames() {
        assertThat(of("effects", "frequency-gain-0.5", "a_b")).containsExactly("effects", "frequency-gain-0.5", "a_b");
    }

    @Test
    void tellsApartWhatDiffersInCaseOrInASignThatIsMappedAway() {
        assertThat(of("x=a", "x+a", "X-A", "x a", "x/a")).containsExactly("x-a", "x-a-2", "X-A-3", "x-a-4", "x-a-5");
    }

    @Test
    void aNumberNeverMeetsANameThatEndsInIt() {
        assertThat(of("a", "a-2", "A", "a-2"))
                .containsExactly("a", "a-2", "A-3", "a-2-2")
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void longNamesFitAFileSystemAndStayApart() {
        String long1 = "a".repeat(200) + "1" + "b".repeat(200);
        String long2 = "a".repeat(200) + "2" + "b".repeat(200);
        assertThat(of(long1, long2)).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name)
                .hasSizeLessThan(130));
    }
}
