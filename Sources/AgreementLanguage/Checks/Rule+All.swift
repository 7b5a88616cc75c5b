extension Rule {
  /// Every rule, in the order of the page of rules: the registry that the gallery is tested against.
  package static let all: [Rule] = [
    .notText, .emptyText, .unclosedFence, .strayLine, .tableShape, .unreadPhrase,
    .mixedConnectives, .missingLine, .clauseWithoutID, .quotationDiffers, .unquotedValue,
    .placeholder, .unfilledTerm, .nothingPrevails, .unknownReference, .ambiguousName, .definedTwice,
    .wrongClauseNumber, .circularRule, .unreadTerm, .unusedDeclaration, .wrongType,
    .calendarAgainstExact, .noRounding, .ambiguousNumber, .noZone, .windowEndsEarly, .noCalendar,
    .targetWithoutHours, .neverOpen, .missingCase, .doubledCase, .deadRow, .creditFalls, .wrongCell,
    .endlessPause, .unlimitedPause, .noReopeningRule, .silentAnswer, .emptyPopulation, .goalOffBand,
    .noExclusions, .unboundedExclusion, .perfectGoal, .forgivenButPaid, .percentileUndefined,
    .noCap, .remedySilent, .earnBackOpen,
    .capUnshared, .neverCloses, .exclusionEffect, .incompleteEnding, .endLeavesOpen,
    .noticeTooLong, .receiptMissing, .noAddress,
    .nobodySignsChanges, .amendmentMisfits, .amendmentReachesNothing, .changeInsidePeriod,
    .changeBackdated, .incompleteDuty, .needUnpromised, .noConsequence,
    .acceptanceSilent, .ladderWeak, .nobodyAccountable, .aimless, .setAlone, .provisionMissing,
    .formOneSided, .emptyExample, .notPinned, .feedIncomplete,
    .feedUnknownName, .unmappedField, .timeWithoutZone, .rowsUnidentified, .untoldEvent,
    .accountsUnmatched, .accountClaimedTwice, .untoldWait, .unreadWaiver, .staleWaiver,
    .unsupportedPromise, .otherHours, .creditsFallShort,
  ]

  /// The rule of an id.
  package static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
