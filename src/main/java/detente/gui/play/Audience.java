package detente.gui.play;

/** Those who look at what is played. Every call comes on the event thread, while the player waits. */
public interface Audience {

    /** Another run is played from now on. */
    void restart(Playback run);

    /** Steps were carried out, policies changed, or the player began or ceased to play. */
    void refresh(Playback run);

    /** Another run cannot begin; what was played before is still there. */
    void refused(String why);

    /** The run broke off; the player has stopped. */
    void failed(Failure failure);
}
