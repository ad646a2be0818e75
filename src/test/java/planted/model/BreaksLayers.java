package planted.model;

import planted.metric.Used;

class BreaksLayers {
    static class UsesARowAbove {
        Used used = new Used();
    }
}
