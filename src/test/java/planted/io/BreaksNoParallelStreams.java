package planted.io;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

class BreaksNoParallelStreams {
    static class OfACollection {
        long count(List<String> list) {
            return list.parallelStream().count();
        }
    }

    static class OfNumbers {
        double sum(double... numbers) {
            return DoubleStream.of(numbers).parallel().sum();
        }
    }

    static class OfAnArray {
        void sort(double... numbers) {
            Arrays.parallelSort(numbers);
        }
    }
}
