// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension StoredFile {
  /// The calendars of the project.
  package static let calendars: [StoredFile] = [
StoredFile(path: "Calendars/at-public-holidays.calendar.md", text: ##"""
# Public holidays of Austria

The thirteen holidays of the whole country.

```calendar at-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Arbeitsruhegesetz § 7 (2)
```

Table: Days {#days holiday}

| day            | name                  |
| -------------- | --------------------- |
| 1 January      | New Year's Day        |
| 6 January      | Epiphany              |
| Easter Monday  | Easter Monday         |
| 1 May          | Labour Day            |
| Ascension Day  | Ascension Day         |
| Whit Monday    | Whit Monday           |
| Corpus Christi | Corpus Christi        |
| 15 August      | Assumption Day        |
| 26 October     | National Day          |
| 1 November     | All Saints' Day       |
| 8 December     | Immaculate Conception |
| 25 December    | Christmas Day         |
| 26 December    | St Stephen's Day      |

"""##),
StoredFile(path: "Calendars/au-new-south-wales.calendar.md", text: ##"""
# Public holidays of New South Wales

Australia Day on a weekend moves to the Monday; New Year's Day, Christmas Day and Boxing Day stay and the next ordinary weekday is free as
well.

```calendar au-new-south-wales
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Public Holidays Act 2010 (NSW) sections 4 and 5, with the days declared for one year
```

Table: Days {#days holiday}

| day                                                           | name                                            |
| ------------------------------------------------------------- | ----------------------------------------------- |
| 1 January, on Saturday or Sunday also next ordinary weekday   | New Year's Day                                  |
| 26 January, on Saturday or Sunday instead next Monday         | Australia Day                                   |
| Good Friday                                                   | Good Friday                                     |
| Easter Saturday                                               | Easter Saturday                                 |
| Easter Sunday                                                 | Easter Sunday                                   |
| Easter Monday                                                 | Easter Monday                                   |
| 25 April                                                      | Anzac Day                                       |
| 2026-04-27                                                    | Anzac Day, additional day                       |
| 2027-04-26                                                    | Anzac Day, additional day                       |
| 2nd Monday of June                                            | King's Birthday                                 |
| 1st Monday of October                                         | Labour Day                                      |
| 25 December, on Saturday or Sunday also next ordinary weekday | Christmas Day                                   |
| 26 December, on Saturday or Sunday also next ordinary weekday | Boxing Day                                      |
| 2022-09-22                                                    | National Day of Mourning for Queen Elizabeth II |

"""##),
StoredFile(path: "Calendars/be-public-holidays.calendar.md", text: ##"""
# Public holidays of Belgium

The ten legal holidays. One that falls on a day not worked is replaced by a day each employer sets, so it is not moved here.

```calendar be-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Koninklijk besluit of 18 April 1974, art. 1
```

Table: Days {#days holiday}

| day           | name            |
| ------------- | --------------- |
| 1 January     | New Year's Day  |
| Easter Monday | Easter Monday   |
| 1 May         | Labour Day      |
| Ascension Day | Ascension Day   |
| Whit Monday   | Whit Monday     |
| 21 July       | National Day    |
| 15 August     | Assumption Day  |
| 1 November    | All Saints' Day |
| 11 November   | Armistice Day   |
| 25 December   | Christmas Day   |

"""##),
StoredFile(path: "Calendars/ca-ontario.calendar.md", text: ##"""
# Public holidays of Ontario

The nine public holidays. For one on a weekend the day listed beside it is what most employers keep; the Act asks for a substitute day and
leaves its date to them.

```calendar ca-ontario
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Employment Standards Act, 2000, section 1; Holidays Act (Canada) for Victoria Day and Canada Day
```

Table: Days {#days holiday}

| day                                                                   | name             |
| --------------------------------------------------------------------- | ---------------- |
| 1 January, on Saturday or Sunday also next Monday                     | New Year's Day   |
| 3rd Monday of February                                                | Family Day       |
| Good Friday                                                           | Good Friday      |
| last Monday before 25 May                                             | Victoria Day     |
| 1 July, on Sunday also next Monday                                    | Canada Day       |
| 1st Monday of September                                               | Labour Day       |
| 2nd Monday of October                                                 | Thanksgiving Day |
| 25 December, on Saturday or Sunday also next Monday                   | Christmas Day    |
| 26 December, on Saturday also next Monday, on Sunday also 28 December | Boxing Day       |

"""##),
StoredFile(path: "Calendars/ch-zurich.calendar.md", text: ##"""
# Public holidays of Zurich

The rest days of the canton. Knabenschiessen, Sechseläuten and 2 January are kept by custom in the city: add the row where it holds.

```calendar ch-zurich
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Ruhetags- und Ladenöffnungsgesetz des Kantons Zürich § 1
```

Table: Days {#days holiday}

| day           | name             |
| ------------- | ---------------- |
| 1 January     | New Year's Day   |
| Good Friday   | Good Friday      |
| Easter Monday | Easter Monday    |
| 1 May         | Labour Day       |
| Ascension Day | Ascension Day    |
| Whit Monday   | Whit Monday      |
| 1 August      | National Day     |
| 25 December   | Christmas Day    |
| 26 December   | St Stephen's Day |

"""##),
StoredFile(path: "Calendars/cz-public-holidays.calendar.md", text: ##"""
# Public holidays of Czechia

State holidays and other holidays, all of which are free from work.

```calendar cz-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Zákon č. 245/2000 Sb. §§ 1 and 2
```

Table: Days {#days holiday}

| day           | name                                        |
| ------------- | ------------------------------------------- |
| 1 January     | New Year's Day and Restoration of the State |
| Good Friday   | Good Friday                                 |
| Easter Monday | Easter Monday                               |
| 1 May         | Labour Day                                  |
| 8 May         | Victory Day                                 |
| 5 July        | Saints Cyril and Methodius                  |
| 6 July        | Jan Hus Day                                 |
| 28 September  | Statehood Day                               |
| 28 October    | Independent Czechoslovak State              |
| 17 November   | Struggle for Freedom and Democracy          |
| 24 December   | Christmas Eve                               |
| 25 December   | Christmas Day                               |
| 26 December   | Second Day of Christmas                     |

"""##),
StoredFile(path: "Calendars/de-baden-wuerttemberg.calendar.md", text: ##"""
# Public holidays of Baden-Württemberg

The nine days that every state keeps, and the state's own.

```calendar de-baden-wuerttemberg
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Feiertagsgesetz Baden-Württemberg § 1
```

Table: Days {#days holiday}

| day            | name                    |
| -------------- | ----------------------- |
| 1 January      | New Year's Day          |
| Good Friday    | Good Friday             |
| Easter Monday  | Easter Monday           |
| 1 May          | Labour Day              |
| Ascension Day  | Ascension Day           |
| Whit Monday    | Whit Monday             |
| 3 October      | German Unity Day        |
| 25 December    | Christmas Day           |
| 26 December    | Second Day of Christmas |
| 6 January      | Epiphany                |
| Corpus Christi | Corpus Christi          |
| 1 November     | All Saints' Day         |

"""##),
StoredFile(path: "Calendars/de-bavaria.calendar.md", text: ##"""
# Public holidays of Bavaria

The nine days that every state keeps, and the state's own. Assumption Day, 15 August, is a holiday where a municipality has more Catholics
than Protestants, and the Augsburg peace festival, 8 August, in Augsburg: add the row where it holds.

```calendar de-bavaria
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Bayerisches Feiertagsgesetz art. 1 (1)
```

Table: Days {#days holiday}

| day            | name                    |
| -------------- | ----------------------- |
| 1 January      | New Year's Day          |
| Good Friday    | Good Friday             |
| Easter Monday  | Easter Monday           |
| 1 May          | Labour Day              |
| Ascension Day  | Ascension Day           |
| Whit Monday    | Whit Monday             |
| 3 October      | German Unity Day        |
| 25 December    | Christmas Day           |
| 26 December    | Second Day of Christmas |
| 6 January      | Epiphany                |
| Corpus Christi | Corpus Christi          |
| 1 November     | All Saints' Day         |

"""##),
StoredFile(path: "Calendars/de-berlin.calendar.md", text: ##"""
# Public holidays of Berlin

The nine days that every state keeps, and the state's own.

```calendar de-berlin
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Gesetz über die Sonn- und Feiertage Berlin § 1, with its days for one year
```

Table: Days {#days holiday}

| day           | name                                                  |
| ------------- | ----------------------------------------------------- |
| 1 January     | New Year's Day                                        |
| Good Friday   | Good Friday                                           |
| Easter Monday | Easter Monday                                         |
| 1 May         | Labour Day                                            |
| Ascension Day | Ascension Day                                         |
| Whit Monday   | Whit Monday                                           |
| 3 October     | German Unity Day                                      |
| 25 December   | Christmas Day                                         |
| 26 December   | Second Day of Christmas                               |
| 8 March       | Women's Day                                           |
| 2020-05-08    | 75 years since the liberation from National Socialism |
| 2025-05-08    | 80 years since the liberation from National Socialism |
| 2028-06-17    | 75 years since the uprising of 1953                   |

"""##),
StoredFile(path: "Calendars/de-federal.calendar.md", text: ##"""
# Public holidays in all of Germany

The nine days that every state keeps; only 3 October is federal law. A state's own days stand in its own calendar.

```calendar de-federal
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Einigungsvertrag art. 2 (2) for 3 October; the holiday acts of the sixteen states for the others
```

Table: Days {#days holiday}

| day           | name                    |
| ------------- | ----------------------- |
| 1 January     | New Year's Day          |
| Good Friday   | Good Friday             |
| Easter Monday | Easter Monday           |
| 1 May         | Labour Day              |
| Ascension Day | Ascension Day           |
| Whit Monday   | Whit Monday             |
| 3 October     | German Unity Day        |
| 25 December   | Christmas Day           |
| 26 December   | Second Day of Christmas |

"""##),
StoredFile(path: "Calendars/de-hamburg.calendar.md", text: ##"""
# Public holidays of Hamburg

The nine days that every state keeps, and the state's own.

```calendar de-hamburg
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Feiertagsgesetz Hamburg § 1
```

Table: Days {#days holiday}

| day           | name                    |
| ------------- | ----------------------- |
| 1 January     | New Year's Day          |
| Good Friday   | Good Friday             |
| Easter Monday | Easter Monday           |
| 1 May         | Labour Day              |
| Ascension Day | Ascension Day           |
| Whit Monday   | Whit Monday             |
| 3 October     | German Unity Day        |
| 25 December   | Christmas Day           |
| 26 December   | Second Day of Christmas |
| 31 October    | Reformation Day         |

"""##),
StoredFile(path: "Calendars/de-hesse.calendar.md", text: ##"""
# Public holidays of Hesse

The nine days that every state keeps, and the state's own.

```calendar de-hesse
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Hessisches Feiertagsgesetz § 1
```

Table: Days {#days holiday}

| day            | name                    |
| -------------- | ----------------------- |
| 1 January      | New Year's Day          |
| Good Friday    | Good Friday             |
| Easter Monday  | Easter Monday           |
| 1 May          | Labour Day              |
| Ascension Day  | Ascension Day           |
| Whit Monday    | Whit Monday             |
| 3 October      | German Unity Day        |
| 25 December    | Christmas Day           |
| 26 December    | Second Day of Christmas |
| Corpus Christi | Corpus Christi          |

"""##),
StoredFile(path: "Calendars/de-north-rhine-westphalia.calendar.md", text: ##"""
# Public holidays of North Rhine-Westphalia

The nine days that every state keeps, and the state's own.

```calendar de-north-rhine-westphalia
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Feiertagsgesetz NW § 2
```

Table: Days {#days holiday}

| day            | name                    |
| -------------- | ----------------------- |
| 1 January      | New Year's Day          |
| Good Friday    | Good Friday             |
| Easter Monday  | Easter Monday           |
| 1 May          | Labour Day              |
| Ascension Day  | Ascension Day           |
| Whit Monday    | Whit Monday             |
| 3 October      | German Unity Day        |
| 25 December    | Christmas Day           |
| 26 December    | Second Day of Christmas |
| Corpus Christi | Corpus Christi          |
| 1 November     | All Saints' Day         |

"""##),
StoredFile(path: "Calendars/dk-public-holidays.calendar.md", text: ##"""
# Public holidays of Denmark

The holidays of the church. The Great Prayer Day, the fourth Friday after Easter, was kept until 2023.

```calendar dk-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Lukkeloven § 1, and lov nr. 214 of 6 March 2023
```

Table: Days {#days holiday}

| day                         | name                    | years   |
| --------------------------- | ----------------------- | ------- |
| 1 January                   | New Year's Day          |         |
| Maundy Thursday             | Maundy Thursday         |         |
| Good Friday                 | Good Friday             |         |
| Easter Sunday               | Easter Sunday           |         |
| Easter Monday               | Easter Monday           |         |
| 26 days after Easter Sunday | Great Prayer Day        | to 2023 |
| Ascension Day               | Ascension Day           |         |
| Whit Sunday                 | Whit Sunday             |         |
| Whit Monday                 | Whit Monday             |         |
| 25 December                 | Christmas Day           |         |
| 26 December                 | Second Day of Christmas |         |

"""##),
StoredFile(path: "Calendars/es-national.calendar.md", text: ##"""
# National holidays of Spain

The days that hold in the whole country. Each community and town adds days of its own, and may move one that falls on a Sunday to the
Monday: add those rows for the place of the service.

```calendar es-national
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Real Decreto 2001/1983 art. 45, and the yearly resolution in the Boletín Oficial del Estado
```

Table: Days {#days holiday}

| day         | name                  |
| ----------- | --------------------- |
| 1 January   | New Year's Day        |
| 6 January   | Epiphany              |
| Good Friday | Good Friday           |
| 1 May       | Labour Day            |
| 15 August   | Assumption Day        |
| 12 October  | National Day          |
| 1 November  | All Saints' Day       |
| 6 December  | Constitution Day      |
| 8 December  | Immaculate Conception |
| 25 December | Christmas Day         |

"""##),
StoredFile(path: "Calendars/eu-target.calendar.md", text: ##"""
# Closing days of T2, the euro payment system

The days on which payments in euro are not settled, the same for all countries of the euro.

```calendar eu-target
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: European Central Bank, long-term calendar for TARGET closing days of 14 December 2000
```

Table: Days {#days holiday}

| day           | name              |
| ------------- | ----------------- |
| 1 January     | New Year's Day    |
| Good Friday   | Good Friday       |
| Easter Monday | Easter Monday     |
| 1 May         | Labour Day        |
| 25 December   | Christmas Day     |
| 26 December   | Christmas Holiday |

"""##),
StoredFile(path: "Calendars/fi-public-holidays.calendar.md", text: ##"""
# Public holidays of Finland

With the eves of Midsummer and Christmas, which the Annual Holidays Act counts as free.

```calendar fi-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Kirkkolaki, itsenäisyyspäivälaki, vapunpäivälaki, and Annual Holidays Act 162/2005 section 4
```

Table: Days {#days holiday}

| day                                 | name                    |
| ----------------------------------- | ----------------------- |
| 1 January                           | New Year's Day          |
| 6 January                           | Epiphany                |
| Good Friday                         | Good Friday             |
| Easter Sunday                       | Easter Sunday           |
| Easter Monday                       | Easter Monday           |
| 1 May                               | May Day                 |
| Ascension Day                       | Ascension Day           |
| Whit Sunday                         | Whit Sunday             |
| 1st Friday on or after 19 June      | Midsummer Eve           |
| 1st Saturday on or after 20 June    | Midsummer Day           |
| 1st Saturday on or after 31 October | All Saints' Day         |
| 6 December                          | Independence Day        |
| 24 December                         | Christmas Eve           |
| 25 December                         | Christmas Day           |
| 26 December                         | Second Day of Christmas |

"""##),
StoredFile(path: "Calendars/fr-public-holidays.calendar.md", text: ##"""
# Public holidays of France

Metropolitan France without Alsace and Moselle, which keep Good Friday and 26 December as well. A holiday that falls on a weekend is not
moved.

```calendar fr-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Code du travail art. L3133-1
```

Table: Days {#days holiday}

| day           | name            |
| ------------- | --------------- |
| 1 January     | New Year's Day  |
| Easter Monday | Easter Monday   |
| 1 May         | Labour Day      |
| 8 May         | Victory Day     |
| Ascension Day | Ascension Day   |
| Whit Monday   | Whit Monday     |
| 14 July       | National Day    |
| 15 August     | Assumption Day  |
| 1 November    | All Saints' Day |
| 11 November   | Armistice Day   |
| 25 December   | Christmas Day   |

"""##),
StoredFile(path: "Calendars/gb-england-and-wales.calendar.md", text: ##"""
# Bank holidays of England and Wales

Bank holidays fall on a weekend too; the substitute day is then free as well, as the yearly proclamation has it.

```calendar gb-england-and-wales
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Banking and Financial Dealings Act 1971, Schedule 1, with the proclamations under it; gov.uk/bank-holidays
```

Table: Days {#days holiday}

| day                                                           | name                                                            | years       |
| ------------------------------------------------------------- | --------------------------------------------------------------- | ----------- |
| 1 January, on Saturday or Sunday also next ordinary weekday   | New Year's Day                                                  |             |
| Good Friday                                                   | Good Friday                                                     |             |
| Easter Monday                                                 | Easter Monday                                                   |             |
| 1st Monday of May                                             | Early May bank holiday                                          | except 2020 |
| last Monday of May                                            | Spring bank holiday                                             | except 2022 |
| last Monday of August                                         | Summer bank holiday                                             |             |
| 25 December, on Saturday or Sunday also next ordinary weekday | Christmas Day                                                   |             |
| 26 December, on Saturday or Sunday also next ordinary weekday | Boxing Day                                                      |             |
| 2020-05-08                                                    | Early May bank holiday, moved to the 75th anniversary of VE Day |             |
| 2022-06-02                                                    | Spring bank holiday, moved for the Platinum Jubilee             |             |
| 2022-06-03                                                    | Platinum Jubilee bank holiday                                   |             |
| 2022-09-19                                                    | State Funeral of Queen Elizabeth II                             |             |
| 2023-05-08                                                    | Coronation of King Charles III                                  |             |

"""##),
StoredFile(path: "Calendars/gb-northern-ireland.calendar.md", text: ##"""
# Bank holidays of Northern Ireland

Bank holidays fall on a weekend too; the substitute day is then free as well, as the yearly proclamation has it.

```calendar gb-northern-ireland
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Banking and Financial Dealings Act 1971, Schedule 1, with the proclamations under it; gov.uk/bank-holidays
```

Table: Days {#days holiday}

| day                                                           | name                                                            | years       |
| ------------------------------------------------------------- | --------------------------------------------------------------- | ----------- |
| 1 January, on Saturday or Sunday also next ordinary weekday   | New Year's Day                                                  |             |
| 17 March, on Saturday or Sunday also next ordinary weekday    | St Patrick's Day                                                |             |
| Good Friday                                                   | Good Friday                                                     |             |
| Easter Monday                                                 | Easter Monday                                                   |             |
| 1st Monday of May                                             | Early May bank holiday                                          | except 2020 |
| last Monday of May                                            | Spring bank holiday                                             | except 2022 |
| 12 July, on Saturday or Sunday also next ordinary weekday     | Battle of the Boyne                                             |             |
| last Monday of August                                         | Summer bank holiday                                             |             |
| 25 December, on Saturday or Sunday also next ordinary weekday | Christmas Day                                                   |             |
| 26 December, on Saturday or Sunday also next ordinary weekday | Boxing Day                                                      |             |
| 2020-05-08                                                    | Early May bank holiday, moved to the 75th anniversary of VE Day |             |
| 2022-06-02                                                    | Spring bank holiday, moved for the Platinum Jubilee             |             |
| 2022-06-03                                                    | Platinum Jubilee bank holiday                                   |             |
| 2022-09-19                                                    | State Funeral of Queen Elizabeth II                             |             |
| 2023-05-08                                                    | Coronation of King Charles III                                  |             |

"""##),
StoredFile(path: "Calendars/gb-scotland.calendar.md", text: ##"""
# Bank holidays of Scotland

Bank holidays fall on a weekend too; the substitute day is then free as well, as the yearly proclamation has it. Local fair days are not listed.

```calendar gb-scotland
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Banking and Financial Dealings Act 1971, Schedule 1; St Andrew's Day Bank Holiday (Scotland) Act 2007; gov.uk/bank-holidays
```

Table: Days {#days holiday}

| day                                                           | name                                                            | years       |
| ------------------------------------------------------------- | --------------------------------------------------------------- | ----------- |
| 1 January, on Saturday or Sunday also next ordinary weekday   | New Year's Day                                                  |             |
| 2 January, on Saturday or Sunday also next ordinary weekday   | 2nd January                                                     |             |
| Good Friday                                                   | Good Friday                                                     |             |
| 1st Monday of May                                             | Early May bank holiday                                          | except 2020 |
| last Monday of May                                            | Spring bank holiday                                             | except 2022 |
| 1st Monday of August                                          | Summer bank holiday                                             |             |
| 30 November, on Saturday or Sunday also next ordinary weekday | St Andrew's Day                                                 |             |
| 25 December, on Saturday or Sunday also next ordinary weekday | Christmas Day                                                   |             |
| 26 December, on Saturday or Sunday also next ordinary weekday | Boxing Day                                                      |             |
| 2020-05-08                                                    | Early May bank holiday, moved to the 75th anniversary of VE Day |             |
| 2022-06-02                                                    | Spring bank holiday, moved for the Platinum Jubilee             |             |
| 2022-06-03                                                    | Platinum Jubilee bank holiday                                   |             |
| 2022-09-19                                                    | State Funeral of Queen Elizabeth II                             |             |
| 2023-05-08                                                    | Coronation of King Charles III                                  |             |
| 2026-06-15                                                    | Scotland at the World Cup                                       |             |

"""##),
StoredFile(path: "Calendars/gr-public-holidays.calendar.md", text: ##"""
# Public holidays of Greece

1 May is moved by a minister's decision when it falls on a Sunday or into Holy Week: the decisions known are listed.

```calendar gr-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Law 1157/1981, law 4468/2017 and royal decree 748/1966
```

Table: Days {#days holiday}

| day                                   | name                    | years       |
| ------------------------------------- | ----------------------- | ----------- |
| 1 January                             | New Year's Day          |             |
| 6 January                             | Epiphany                |             |
| 48 days before Orthodox Easter Sunday | Clean Monday            |             |
| 25 March                              | Independence Day        |             |
| Orthodox Good Friday                  | Good Friday             |             |
| 1 May                                 | Labour Day              | except 2024 |
| 2021-05-04                            | Labour Day, moved       |             |
| 2022-05-02                            | Labour Day, moved       |             |
| 2024-05-07                            | Labour Day, moved       |             |
| Orthodox Easter Monday                | Easter Monday           |             |
| Orthodox Whit Monday                  | Whit Monday             |             |
| 15 August                             | Assumption Day          |             |
| 28 October                            | Ohi Day                 |             |
| 25 December                           | Christmas Day           |             |
| 26 December                           | Second Day of Christmas |             |

"""##),
StoredFile(path: "Calendars/ie-public-holidays.calendar.md", text: ##"""
# Public holidays of Ireland

The days themselves. St Brigid's Day is the first Monday of February, or 1 February when that is a Friday: the Monday would be the 4th.
A holiday that falls on a weekend is not moved.

```calendar ie-public-holidays
version: 2026.2
covers: 2020-01-01 to 2035-12-31
source: Organisation of Working Time Act 1997, Second Schedule, as amended in 2022
```

Table: Days {#days holiday}

| day                                                      | name                               | years     |
| -------------------------------------------------------- | ---------------------------------- | --------- |
| 1 January                                                | New Year's Day                     |           |
| 1st Monday of February, on 4 February instead 1 February | St Brigid's Day                    | from 2023 |
| 17 March                                                 | St Patrick's Day                   |           |
| Easter Monday                                            | Easter Monday                      |           |
| 1st Monday of May                                        | May Day                            |           |
| 1st Monday of June                                       | June Holiday                       |           |
| 1st Monday of August                                     | August Holiday                     |           |
| last Monday of October                                   | October Holiday                    |           |
| 25 December                                              | Christmas Day                      |           |
| 26 December                                              | St Stephen's Day                   |           |
| 2022-03-18                                               | Day of Remembrance and Recognition |           |

"""##),
StoredFile(path: "Calendars/it-public-holidays.calendar.md", text: ##"""
# Public holidays of Italy

The days of the whole country; a town keeps its patron's day as well.

```calendar it-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Legge 260/1949, legge 54/1977, legge 336/2000, legge 151/2025
```

Table: Days {#days holiday}

| day                    | name                  | years     |
| ---------------------- | --------------------- | --------- |
| 1 January              | New Year's Day        |           |
| 6 January              | Epiphany              |           |
| Easter Sunday          | Easter Sunday         |           |
| Easter Monday          | Easter Monday         |           |
| 25 April               | Liberation Day        |           |
| 1 May                  | Labour Day            |           |
| 2 June                 | Republic Day          |           |
| 15 August              | Assumption Day        |           |
| 4 October              | St Francis of Assisi  | from 2026 |
| 1 November             | All Saints' Day       |           |
| 1st Sunday of November | National Unity Day    |           |
| 8 December             | Immaculate Conception |           |
| 25 December            | Christmas Day         |           |
| 26 December            | St Stephen's Day      |           |

"""##),
StoredFile(path: "Calendars/jp-public-holidays.calendar.md", text: ##"""
# Public holidays of Japan

A holiday on a Sunday makes the next day free that is no holiday itself; a day between two holidays is one too. The equinoxes are listed as
the National Astronomical Observatory expects them; the Cabinet announces each in the February before, so compare them every year.

```calendar jp-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Act on National Holidays (Act No. 178 of 1948); equinoxes: National Astronomical Observatory of Japan
```

Table: Days {#days holiday}

| day                                           | name                     | years             |
| --------------------------------------------- | ------------------------ | ----------------- |
| 1 January, on Sunday also next ordinary day   | New Year's Day           |                   |
| 2nd Monday of January                         | Coming of Age Day        |                   |
| 11 February, on Sunday also next ordinary day | Foundation Day           |                   |
| 23 February, on Sunday also next ordinary day | Emperor's Birthday       |                   |
| 29 April, on Sunday also next ordinary day    | Showa Day                |                   |
| 3 May, on Sunday also next ordinary day       | Constitution Day         |                   |
| 4 May, on Sunday also next ordinary day       | Greenery Day             |                   |
| 5 May, on Sunday also next ordinary day       | Children's Day           |                   |
| 3rd Monday of July                            | Marine Day               | except 2020, 2021 |
| 2020-07-23                                    | Marine Day               |                   |
| 2021-07-22                                    | Marine Day               |                   |
| 11 August, on Sunday also next ordinary day   | Mountain Day             | except 2020, 2021 |
| 2020-08-10                                    | Mountain Day             |                   |
| 2021-08-08, on Sunday also next ordinary day  | Mountain Day             |                   |
| 3rd Monday of September                       | Respect for the Aged Day |                   |
| 2nd Monday of October                         | Sports Day               | except 2020, 2021 |
| 2020-07-24                                    | Sports Day               |                   |
| 2021-07-23                                    | Sports Day               |                   |
| 3 November, on Sunday also next ordinary day  | Culture Day              |                   |
| 23 November, on Sunday also next ordinary day | Labour Thanksgiving Day  |                   |
| day between two holidays                      | Citizens' Holiday        |                   |
| 2020-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2020-09-22, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2021-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2021-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2022-03-21, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2022-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2023-03-21, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2023-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2024-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2024-09-22, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2025-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2025-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2026-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2026-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2027-03-21, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2027-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2028-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2028-09-22, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2029-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2029-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2030-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2030-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2031-03-21, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2031-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2032-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2032-09-22, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2033-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2033-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2034-03-20, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2034-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |
| 2035-03-21, on Sunday also next ordinary day  | Vernal Equinox           |                   |
| 2035-09-23, on Sunday also next ordinary day  | Autumnal Equinox         |                   |

"""##),
StoredFile(path: "Calendars/lu-public-holidays.calendar.md", text: ##"""
# Public holidays of Luxembourg

A holiday that falls on a Sunday earns a day of leave and is not moved.

```calendar lu-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Code du travail art. L. 232-2
```

Table: Days {#days holiday}

| day           | name             |
| ------------- | ---------------- |
| 1 January     | New Year's Day   |
| Easter Monday | Easter Monday    |
| 1 May         | Labour Day       |
| 9 May         | Europe Day       |
| Ascension Day | Ascension Day    |
| Whit Monday   | Whit Monday      |
| 23 June       | National Day     |
| 15 August     | Assumption Day   |
| 1 November    | All Saints' Day  |
| 25 December   | Christmas Day    |
| 26 December   | St Stephen's Day |

"""##),
StoredFile(path: "Calendars/nl-public-holidays.calendar.md", text: ##"""
# Public holidays of the Netherlands

King's Day is 27 April, or the Saturday before when that is a Sunday. 5 May is listed for the years in which most employers keep it, every
fifth; Good Friday is kept by courts and banks.

```calendar nl-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Algemene termijnenwet art. 3
```

Table: Days {#days holiday}

| day                                           | name                    |
| --------------------------------------------- | ----------------------- |
| 1 January                                     | New Year's Day          |
| Good Friday                                   | Good Friday             |
| Easter Sunday                                 | Easter Sunday           |
| Easter Monday                                 | Easter Monday           |
| 27 April, on Sunday instead previous Saturday | King's Day              |
| Ascension Day                                 | Ascension Day           |
| Whit Sunday                                   | Whit Sunday             |
| Whit Monday                                   | Whit Monday             |
| 25 December                                   | Christmas Day           |
| 26 December                                   | Second Day of Christmas |
| 2020-05-05                                    | Liberation Day          |
| 2025-05-05                                    | Liberation Day          |
| 2030-05-05                                    | Liberation Day          |
| 2035-05-05                                    | Liberation Day          |

"""##),
StoredFile(path: "Calendars/no-public-holidays.calendar.md", text: ##"""
# Public holidays of Norway

The public holidays beside the Sundays.

```calendar no-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai
```

Table: Days {#days holiday}

| day             | name                    |
| --------------- | ----------------------- |
| 1 January       | New Year's Day          |
| Maundy Thursday | Maundy Thursday         |
| Good Friday     | Good Friday             |
| Easter Sunday   | Easter Sunday           |
| Easter Monday   | Easter Monday           |
| 1 May           | Labour Day              |
| Ascension Day   | Ascension Day           |
| 17 May          | Constitution Day        |
| Whit Sunday     | Whit Sunday             |
| Whit Monday     | Whit Monday             |
| 25 December     | Christmas Day           |
| 26 December     | Second Day of Christmas |

"""##),
StoredFile(path: "Calendars/nz-public-holidays.calendar.md", text: ##"""
# Public holidays of New Zealand

The national holidays, Mondayised as the Act has it; the anniversary day of a province is to be added. Matariki follows the moon and is
listed as the Act lists it.

```calendar nz-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Holidays Act 2003 sections 44 to 45A; Te Kāhui o Matariki Public Holiday Act 2022, Schedule 1
```

Table: Days {#days holiday}

| day                                                           | name                            |
| ------------------------------------------------------------- | ------------------------------- |
| 1 January, on Saturday or Sunday also next ordinary weekday   | New Year's Day                  |
| 2 January, on Saturday or Sunday also next ordinary weekday   | Day after New Year's Day        |
| 6 February, on Saturday or Sunday also next ordinary weekday  | Waitangi Day                    |
| Good Friday                                                   | Good Friday                     |
| Easter Monday                                                 | Easter Monday                   |
| 25 April, on Saturday or Sunday also next ordinary weekday    | Anzac Day                       |
| 1st Monday of June                                            | King's Birthday                 |
| 4th Monday of October                                         | Labour Day                      |
| 25 December, on Saturday or Sunday also next ordinary weekday | Christmas Day                   |
| 26 December, on Saturday or Sunday also next ordinary weekday | Boxing Day                      |
| 2022-09-26                                                    | Queen Elizabeth II Memorial Day |
| 2022-06-24                                                    | Matariki                        |
| 2023-07-14                                                    | Matariki                        |
| 2024-06-28                                                    | Matariki                        |
| 2025-06-20                                                    | Matariki                        |
| 2026-07-10                                                    | Matariki                        |
| 2027-06-25                                                    | Matariki                        |
| 2028-07-14                                                    | Matariki                        |
| 2029-07-06                                                    | Matariki                        |
| 2030-06-21                                                    | Matariki                        |
| 2031-07-11                                                    | Matariki                        |
| 2032-07-02                                                    | Matariki                        |
| 2033-06-24                                                    | Matariki                        |
| 2034-07-07                                                    | Matariki                        |
| 2035-06-29                                                    | Matariki                        |

"""##),
StoredFile(path: "Calendars/pl-public-holidays.calendar.md", text: ##"""
# Public holidays of Poland

The days free from work, with Christmas Eve from 2025.

```calendar pl-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Ustawa o dniach wolnych od pracy of 18 January 1951, as amended in 2024
```

Table: Days {#days holiday}

| day            | name                    | years     |
| -------------- | ----------------------- | --------- |
| 1 January      | New Year's Day          |           |
| 6 January      | Epiphany                |           |
| Easter Sunday  | Easter Sunday           |           |
| Easter Monday  | Easter Monday           |           |
| 1 May          | National Day            |           |
| 3 May          | Constitution Day        |           |
| Whit Sunday    | Whit Sunday             |           |
| Corpus Christi | Corpus Christi          |           |
| 15 August      | Assumption Day          |           |
| 1 November     | All Saints' Day         |           |
| 11 November    | Independence Day        |           |
| 24 December    | Christmas Eve           | from 2025 |
| 25 December    | Christmas Day           |           |
| 26 December    | Second Day of Christmas |           |

"""##),
StoredFile(path: "Calendars/pt-public-holidays.calendar.md", text: ##"""
# Public holidays of Portugal

The compulsory holidays; Shrove Tuesday and the day of a town are for the parties to add.

```calendar pt-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Código do Trabalho art. 234
```

Table: Days {#days holiday}

| day            | name                        |
| -------------- | --------------------------- |
| 1 January      | New Year's Day              |
| Good Friday    | Good Friday                 |
| Easter Sunday  | Easter Sunday               |
| 25 April       | Freedom Day                 |
| 1 May          | Labour Day                  |
| Corpus Christi | Corpus Christi              |
| 10 June        | Portugal Day                |
| 15 August      | Assumption Day              |
| 5 October      | Republic Day                |
| 1 November     | All Saints' Day             |
| 1 December     | Restoration of Independence |
| 8 December     | Immaculate Conception       |
| 25 December    | Christmas Day               |

"""##),
StoredFile(path: "Calendars/ro-public-holidays.calendar.md", text: ##"""
# Public holidays of Romania

Easter and Whitsun by the reckoning of the Orthodox church.

```calendar ro-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Codul muncii art. 139, as amended in 2023
```

Table: Days {#days holiday}

| day                    | name                        | years     |
| ---------------------- | --------------------------- | --------- |
| 1 January              | New Year's Day              |           |
| 2 January              | Day after New Year          |           |
| 6 January              | Epiphany                    | from 2024 |
| 7 January              | St John the Baptist         | from 2024 |
| 24 January             | Union of the Principalities |           |
| Orthodox Good Friday   | Good Friday                 |           |
| Orthodox Easter Sunday | Easter Sunday               |           |
| Orthodox Easter Monday | Easter Monday               |           |
| 1 May                  | Labour Day                  |           |
| 1 June                 | Children's Day              |           |
| Orthodox Whit Sunday   | Whit Sunday                 |           |
| Orthodox Whit Monday   | Whit Monday                 |           |
| 15 August              | Assumption Day              |           |
| 30 November            | St Andrew's Day             |           |
| 1 December             | National Day                |           |
| 25 December            | Christmas Day               |           |
| 26 December            | Second Day of Christmas     |           |

"""##),
StoredFile(path: "Calendars/se-public-holidays.calendar.md", text: ##"""
# Public holidays of Sweden

The public holidays beside the Sundays. The eves of Midsummer, Christmas and New Year are kept like holidays by most employers: add the
rows where that is agreed.

```calendar se-public-holidays
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: Lag (1989:253) om allmänna helgdagar
```

Table: Days {#days holiday}

| day                                 | name                    |
| ----------------------------------- | ----------------------- |
| 1 January                           | New Year's Day          |
| 6 January                           | Epiphany                |
| Good Friday                         | Good Friday             |
| Easter Sunday                       | Easter Sunday           |
| Easter Monday                       | Easter Monday           |
| 1 May                               | May Day                 |
| Ascension Day                       | Ascension Day           |
| Whit Sunday                         | Whit Sunday             |
| 6 June                              | National Day            |
| 1st Saturday on or after 20 June    | Midsummer Day           |
| 1st Saturday on or after 31 October | All Saints' Day         |
| 25 December                         | Christmas Day           |
| 26 December                         | Second Day of Christmas |

"""##),
StoredFile(path: "Calendars/us-federal.calendar.md", text: ##"""
# Federal holidays of the United States

A holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after; the day itself stays a holiday too.

```calendar us-federal
version: 2026.1
covers: 2020-01-01 to 2035-12-31
source: 5 U.S.C. 6103 and Executive Order 11582; opm.gov
```

Table: Days {#days holiday}

| day                                                                       | name                                | years     |
| ------------------------------------------------------------------------- | ----------------------------------- | --------- |
| 1 January, on Saturday also previous Friday, on Sunday also next Monday   | New Year's Day                      |           |
| 3rd Monday of January                                                     | Birthday of Martin Luther King, Jr. |           |
| 3rd Monday of February                                                    | Washington's Birthday               |           |
| last Monday of May                                                        | Memorial Day                        |           |
| 19 June, on Saturday also previous Friday, on Sunday also next Monday     | Juneteenth                          | from 2021 |
| 4 July, on Saturday also previous Friday, on Sunday also next Monday      | Independence Day                    |           |
| 1st Monday of September                                                   | Labor Day                           |           |
| 2nd Monday of October                                                     | Columbus Day                        |           |
| 11 November, on Saturday also previous Friday, on Sunday also next Monday | Veterans Day                        |           |
| 4th Thursday of November                                                  | Thanksgiving Day                    |           |
| 25 December, on Saturday also previous Friday, on Sunday also next Monday | Christmas Day                       |           |

"""##),
  ]
}
