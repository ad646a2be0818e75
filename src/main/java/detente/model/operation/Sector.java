package detente.model.operation;

/** Where an operation strikes. */
public enum Sector {
    GOVERNMENT,
    MILITARY,
    PRIVATE,
    HOSPITAL,
    ENERGY,
    BANK,
    TRANSPORT,
    WATER,
    ELECTION,
    MEDIA;

    /** Critical infrastructure that sabotage meets. */
    public boolean isCritical() {
        return this.compareTo(HOSPITAL) >= 0 && this.compareTo(WATER) <= 0;
    }
}
