extension Rule {
  /// Every rule, in the order of the page of rules: the registry that the gallery is tested against.
  package static let all: [Rule] = [
    .notText, .emptyText, .unclosedFence, .strayLine, .tableShape, .unreadPhrase, .mixedConnectives,
    .missingLine, .clauseWithoutID, .quotationDiffers, .unquotedValue, .looseTerm, .placeholder,
    .wordsDisagree, .vagueDuty, .silentClause, .unfilledTerm, .nothingPrevails, .readsAlike,
    .unknownReference,
    .ambiguousName, .definedTwice, .wrongClauseNumber, .circularRule, .unreadTerm,
    .unusedDeclaration, .deadPredicate, .impossibleDuties, .wrongType, .calendarAgainstExact,
    .noRounding, .ambiguousNumber, .noZone, .clockChange, .windowEndsEarly, .noCalendar,
    .targetWithoutHours, .cutOffOutside, .neverOpen, .missingCase, .doubledCase, .deadRow,
    .creditFalls, .wrongCell, .hiddenNames, .endlessPause, .unlimitedPause, .lateAnswerCharged,
    .silentPause, .pausedResponse, .noReopeningRule, .unevenTargets, .silentAnswer, .beyondControl,
    .enteredByHand, .manyLevels, .unmeasuredService, .gameable, .measuredAlone, .oneDecides,
    .emptyPopulation, .neverReviewed, .goalOffBand, .noExclusions, .unboundedExclusion,
    .perfectGoal, .forgivenButPaid, .percentileUndefined, .noCap, .countedTwice, .endlessAmount,
    .outOfScale, .remedySilent, .dutyForSale, .earnBackOpen, .capUnshared, .neverCloses,
    .lastCreditLost, .unfairPayment, .endlessWithholding, .exclusionEffect, .reliefActs,
    .incompleteEnding, .oddTrigger, .endLeavesOpen, .noticeTooLong, .narrowedRight, .receiptMissing,
    .wireAlone, .whoseClock, .noAddress, .nobodySignsChanges, .amendmentMisfits,
    .amendmentReachesNothing, .changeInsidePeriod, .changeBackdated, .incompleteDuty,
    .needUnpromised, .noConsequence, .acceptanceSilent, .ladderWeak, .nobodyAccountable, .aimless,
    .setAlone, .provisionMissing, .formOneSided, .unreachedPoints, .unsignedPeriod, .emptyExample,
    .notPinned,
    .translationLacks, .notLaidOut, .feedIncomplete, .feedUnknownName, .unmappedField,
    .timeWithoutZone,
    .rowsUnidentified, .untoldEvent, .accountsUnmatched, .accountClaimedTwice, .untoldWait,
    .factOutOfTime, .factTooLate, .factFitsNoRow, .factToldTwice, .unreadWaiver, .staleWaiver,
    .unsupportedPromise,
    .otherHours, .creditsFallShort,
  ]

  /// The rule of an id.
  package static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
