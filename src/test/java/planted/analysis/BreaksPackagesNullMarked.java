package planted.analysis;

class BreaksPackagesNullMarked {}
