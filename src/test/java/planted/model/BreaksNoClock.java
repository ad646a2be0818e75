package planted.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.LongSupplier;

class BreaksNoClock {
    static class Millis {
        long time = System.currentTimeMillis();
    }

    static class Nanos {
        LongSupplier time = System::nanoTime;
    }

    static class Now {
        Instant time = Instant.now();
    }

    static class Today {
        LocalDate day = LocalDate.now();
    }

    static class ADate {
        Object date = new Date();
    }

    static class AClock {
        Object clock = Clock.systemUTC();
    }
}
