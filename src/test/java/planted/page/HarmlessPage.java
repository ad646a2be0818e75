package planted.page;

import java.util.Arrays;
import java.util.stream.IntStream;

class HarmlessPage {
    static class WholeNumbers {
        int of(int... numbers) {
            return IntStream.of(numbers).sum() + Arrays.hashCode(numbers);
        }
    }

    static class ExactFunctions {
        double of(double value) {
            return StrictMath.floor(StrictMath.sqrt(value));
        }
    }
}
