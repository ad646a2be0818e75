package planted.model.operation;

public class BreaksNoCycles {
    planted.model.state.BreaksNoCycles usesASibling = new planted.model.state.BreaksNoCycles();
}
