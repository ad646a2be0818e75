package planted.parameter;

class Harmless {
    Object[] components(Class<?> type) {
        return type.getRecordComponents();
    }
}
