package planted.io;

class BreaksOneNameOneClass {}
