package planted.model;

public class BreaksNoCycles {
    planted.model.state.BreaksNoCycles bound = new planted.model.state.BreaksNoCycles();
}
