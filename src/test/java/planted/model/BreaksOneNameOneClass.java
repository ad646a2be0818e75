package planted.model;

class BreaksOneNameOneClass {}
