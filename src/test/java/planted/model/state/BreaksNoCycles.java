package planted.model.state;

public class BreaksNoCycles {
    planted.model.BreaksNoCycles usesTheRoot = new planted.model.BreaksNoCycles();
    planted.model.operation.BreaksNoCycles usesASibling = new planted.model.operation.BreaksNoCycles();
}
