package detente.model.state;

/** A pair of allies that a user lists, by name. */
public record AllianceSpec(String first, String second) {}
