package detente.gui.play;

/** Moves a playback on without a player, for tests of what shows it. */
public final class Steps {
    private Steps() {}

    /** Carries out some steps. */
    public static void play(Playback run, int steps) {
        for (int n = 0; n < steps; n++) {
            run.step();
        }
    }

    /** Somebody wants a policy to be otherwise from the next step on. */
    public static void want(Playback run, PolicyWish wish) {
        run.want(wish);
    }
}
