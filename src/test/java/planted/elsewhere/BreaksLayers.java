package planted.elsewhere;

class BreaksLayers {}
