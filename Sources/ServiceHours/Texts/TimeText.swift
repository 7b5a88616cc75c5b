/// Reads dates, instants and lengths of time from text.
public enum TimeText {}
