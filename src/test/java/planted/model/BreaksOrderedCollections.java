package planted.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

class BreaksOrderedCollections {
    static class AHashMap {
        Map<String, String> map = new HashMap<>();
    }

    static class AHashSet {
        Set<String> set = new HashSet<>();
    }

    static class AHashSetByReference {
        Set<String> collect(List<String> list) {
            return list.stream().collect(Collectors.toCollection(HashSet::new));
        }
    }

    static class AHashtable {
        Map<String, String> map = new Hashtable<>();
    }

    static class AnIdentityMap {
        Map<String, String> map = new IdentityHashMap<>();
    }

    static class AConcurrentMap {
        Map<String, String> map = new ConcurrentHashMap<>();
    }

    static class SetOfTwo {
        Set<String> set = Set.of("a", "b");
    }

    static class SetOfAnArray {
        Set<String> of(String[] array) {
            return Set.of(array);
        }
    }

    static class SetCopy {
        Set<String> copy(List<String> list) {
            return Set.copyOf(list);
        }
    }

    static class MapOfTwo {
        Map<String, String> map = Map.of("a", "1", "b", "2");
    }

    static class MapOfEntries {
        Map<String, String> map = Map.ofEntries(Map.entry("a", "1"));
    }

    static class MapCopy {
        Map<String, String> copy(Map<String, String> map) {
            return Map.copyOf(map);
        }
    }

    static class CollectedToSet {
        Set<String> collect(List<String> list) {
            return list.stream().collect(Collectors.toSet());
        }
    }

    static class CollectedToMap {
        Map<String, String> collect(List<String> list) {
            return list.stream().collect(Collectors.toMap(s -> s, s -> s));
        }
    }

    static class Grouped {
        Map<String, Long> collect(List<String> list) {
            return list.stream().collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        }
    }

    static class ByAddress {
        int order(Object object) {
            return System.identityHashCode(object);
        }
    }
}
