// Stands in until the room is furnished; whoever brings the real types deletes this file.
public import Quantities
public struct Zone: Hashable, Sendable { public let identifier: String }
public struct Window: Hashable, Sendable { public let start: TimeOfDay; public let end: TimeOfDay }
public struct Hours: Hashable, Sendable { public let zone: Zone }
