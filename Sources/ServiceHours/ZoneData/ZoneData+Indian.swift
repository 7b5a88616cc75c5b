// Written by Scripts/compile-zones from the tz database, which is in the public domain.

extension ZoneData {
  static let indian: [String] = [
    "Indian/Antananarivo|11404,10800,14400|B-uj8gssCm9lccsB4oio0|EAT-3",
    "Indian/Chagos|17380,18000,21600|B-wvpc2sC1ag64us|<+06>-6",
    "Indian/Christmas|25372,25200|B-133iwws|<+07>-7",
    "Indian/Cocos|23260,23400|B-10j6sm4|<+0630>-6:30",
    "Indian/Comoro|10384,10800|B-uj8g0g|EAT-3",
    "Indian/Kerguelen|0,18000|B-afrs00|<+05>-5",
    "Indian/Mahe|13308,14400|B-wvp8xo|<+04>-4",
    "Indian/Maldives|17640,18000|B-57x6y0|<+05>-5",
    "Indian/Mauritius|13800,14400,18000|B-wvp9bcC13jnu7cB8bx80Cdd0wc0B7x3w0|<+04>-4",
    "Indian/Mayotte|10856,10800|B-uj8gdk|EAT-3",
    "Indian/Reunion|13312,14400|B-uks29s|<+04>-4",
  ]
}
