package detente.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EraTest {
    private static final Era CALENDAR = new Era(OptionalInt.of(2000));
    private static final Era NONE = new Era(OptionalInt.empty());

    @Test
    void saysYearsOfTheCalendarWhereThereIsOne() {
        assertThat(CALENDAR.words(6.25, 2)).isEqualTo("2006.25");
        assertThat(CALENDAR.format().format(-5)).isEqualTo("1995");
        assertThat(CALENDAR.meant(2006.25)).isEqualTo(6.25);
    }

    @Test
    void countsFromTheBurnInElsewhere() {
        assertThat(NONE.words(6.25, 2)).isEqualTo("year 6.25");
        assertThat(NONE.format().format(-5)).isEqualTo("-5 yr");
        assertThat(NONE.meant(6.25)).isEqualTo(6.25);
    }
}
