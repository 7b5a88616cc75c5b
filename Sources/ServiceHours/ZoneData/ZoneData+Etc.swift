// Written by Scripts/compile-zones from the tz database, which is in the public domain.

extension ZoneData {
  static let etc: [String] = [
    "Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich GMT GMT+0 GMT-0 GMT0 Greenwich|0||GMT0",
    "Etc/GMT+1|-3600||<-01>1",
    "Etc/GMT+10|-36000||<-10>10",
    "Etc/GMT+11|-39600||<-11>11",
    "Etc/GMT+12|-43200||<-12>12",
    "Etc/GMT+2|-7200||<-02>2",
    "Etc/GMT+3|-10800||<-03>3",
    "Etc/GMT+4|-14400||<-04>4",
    "Etc/GMT+5|-18000||<-05>5",
    "Etc/GMT+6|-21600||<-06>6",
    "Etc/GMT+7|-25200||<-07>7",
    "Etc/GMT+8|-28800||<-08>8",
    "Etc/GMT+9|-32400||<-09>9",
    "Etc/GMT-1|3600||<+01>-1",
    "Etc/GMT-10|36000||<+10>-10",
    "Etc/GMT-11|39600||<+11>-11",
    "Etc/GMT-12|43200||<+12>-12",
    "Etc/GMT-13|46800||<+13>-13",
    "Etc/GMT-14|50400||<+14>-14",
    "Etc/GMT-2|7200||<+02>-2",
    "Etc/GMT-3|10800||<+03>-3",
    "Etc/GMT-4|14400||<+04>-4",
    "Etc/GMT-5|18000||<+05>-5",
    "Etc/GMT-6|21600||<+06>-6",
    "Etc/GMT-7|25200||<+07>-7",
    "Etc/GMT-8|28800||<+08>-8",
    "Etc/GMT-9|32400||<+09>-9",
    "Etc/UCT Etc/UTC Etc/Universal Etc/Zulu UCT UTC Universal Zulu|0||UTC0",
  ]
}
