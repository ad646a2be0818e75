package planted.parameter.processor;

public class Used {}
