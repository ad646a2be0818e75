package planted.metric;

public class Used {}
