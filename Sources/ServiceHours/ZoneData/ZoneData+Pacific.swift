// Written by Scripts/compile-zones from the tz database, which is in the public domain.

extension ZoneData {
  static let pacific: [String] = [
    """
    Chile/EasterIsland Pacific/Easter|-26248,-25200,-21600,-18000|B-jhfaewCivmeuwB7k580Cc8tg0B6h980\
    Ca31g0B7x3w0Casys0B7x3w0Cb5xg0B7k580Cag040B8a2k0Cb5xg0B7k580Cb5xg0B7x3w0Casys0B7x3w0Casys0B7x3w\
    0Cb5xg0B7k580Cb5xg0B7k580Cb5xg0B7x3w0Casys0Diq2o0C7x3w0Dasys0C7x3w0Db5xg0C7k580Db5xg0C7k580Db5x\
    g0C9cyk0D9d440C7x3w0Dasys0C7x3w0Db5xg0C7k580D9q2s0C8zzw0Db5xg0C7x3w0Dasys0C7x3w0Dasys0C7x3w0Das\
    ys0C7x3w0Db5xg0C7k580Db5xg0C8n180Da31g0C7x3w0Da31g0C9px80D9q2s0C7x3w0Db5xg0C7k580Db5xg0C7k580Db\
    5xg0C7k580Db5xg0C7x3w0Dasys0C7x3w0Dasys0C7x3w0Db5xg0C7k580Db5xg0C8n180Da31g0C7x3w0Dasys0C8zzw0D\
    9q2s0Cast80D5eis0Ccyl80D6hes0Cc8nw0D6udg0Cbvp80D6udg0Cvonw0D4olg0Ce1h80D4olg0Ce1h80D4olg0Cc8nw0\
    D7x9g0Cast80D7x9g0Cast80D7x9g0Cast80D8a840|<-06>6<-05>,M9.1.6/22,M4.1.6/22
    """,
    """
    Kwajalein Pacific/Kwajalein|40160,39600,36000,32400,-43200,43200|B-100f8bkCise0fkD27sas0B1hjus0\
    Eddxug0Fcgv6k0|<+12>-12
    """,
    """
    NZ-CHAT Pacific/Chatham|44028,44100,45900,49500|B-1gsp0n0C149qqm0Df1tq90C5reo0Dclpc0C6uao0Dc8qo\
    0C6hc00Dc8qo0C6hc00Dc8qo0C6hc00Dc8qo0C6hc00Dc8qo0C6hc00Dc8qo0C6uao0Dc8qo0C6hc00Dc8qo0C6hc00Dc8q\
    o0C6hc00Dc8qo0C6hc00Dc8qo0C6hc00Dc8qo0C6uao0Dc8qo0C6hc00Db5uo0C8a5c0Dafxc0C8a5c0Dafxc0C8a5c0Daf\
    xc0C8n400Da2yo0C8n400Da2yo0C8n400Da2yo0C8n400Dafxc0C8a5c0Dafxc0C8a5c0Dafxc0C8n400Da2yo0C8n400Da\
    2yo0C8n400Dafxc0C8a5c0Dafxc0C8a5c0Dafxc0C8n400Da2yo0C8n400Da2yo0C8n400Da2yo0C8n400Da2yo0|<+1245\
    >-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45
    """,
    """
    Pacific/Apia|45184,-41216,-41400,-39600,-36000,50400,46800|B-14fxxj4C9nfeo0Dkcrmt4Evp3la0D9odo0\
    E902o0F4zbk0G4qog0F9d1c0G9q000F902o0G9q000F902o0G9q000F902o0G9q000F902o0G9q000F902o0G9q000F9d1c\
    0G9q000F902o0G9q000F902o0G9q000|<+13>-13
    """,
    """
    Pacific/Bougainville|37336,35312,36000,32400,39600|B-1ayyvh4C7tuc88Dosc24wC1n05g0E1071c40|<+11>\
    -11
    """,
    "Pacific/Chuuk|-49972,36428,36000,32400|B-1t8j2rwCt83xc0D76a5nwC29hes0Dbkenw0C29fk40|<+10>-10",
    """
    Pacific/Efate|40396,39600,43200|B-u964i4Cwbu364B51hc0C4y8qs0B9cyk0C9d440B9cyk0C9q2s0B8zzw0C9q2s\
    0B9cyk0C9d440B9cyk0C9d440B9cyk0C9d440B9cyk0C9d440B9cyk0C9q2s0B64ak0Ce1ms0B4ofw0|<+11>-11
    """,
    "Pacific/Enderbury Pacific/Kanton|0,-43200,-39600,46800|B-gvk800Clypqo0D7yiqk0|<+13>-13",
    "Pacific/Fakaofo|-41096,-39600,46800|B-100dhmgC1lxe1ig|<+13>-13",
    """
    Pacific/Fiji|42944,43200,46800|B-sa2x4wC17bs00wB64dc0Ccyo00B5reo0C53a5c0B64dc0Casw00B6uao0Cbvs0\
    0B4oio0Ce1k00B4oio0Ceeio0B4bh80Cerk40B3ylc0Cerhc0B3ylc0Cf4g00B3lmo0Cf4g00B3lmo0Cf4g00B3lmo0Cfhe\
    o0B38o00Chn6o0B1fuo0|<+12>-12
    """,
    "Pacific/Funafuti|43012,43200|B-100fais|<+12>-12",
    "Pacific/Galapagos|-21504,-18000,-21600|B-kcr62oCspdryoB3lsas0C3jp80|<-06>6",
    "Pacific/Gambier|-32388,-32400|B-tvndoc|<-09>9",
    "Pacific/Guadalcanal Pacific/Ponape|38388,39600|B-tvowac|<+11>-11",
    """
    Pacific/Guam|-51660,34740,36000,32400,39600|B-1t8j1h0Ct83xc0Dld6pp0C1dl9g0E7s1k40Ctxp80E3frms0C\
    qdrpoE7kgacC3ljw0Ec8tg0C6u7w0Ebvus0C6u7w0E16uo40C3ljw0E16aas0C4ivxoEcls2cC6h980|ChST-10
    """,
    """
    Pacific/Honolulu Pacific/Johnston US/Hawaii|-37886,-37800,-34200,-36000|B-12lnw3mCjgnatmB13l00C\
    4jvb00B1wd180Dvotg0|HST10
    """,
    "Pacific/Kiritimati|-37760,-38400,-36000,50400|B-100dk74C153iz5sD7yirhc|<+14>-14",
    """
    Pacific/Kosrae|-47284,39116,39600,32400,36000,43200|B-1t8j4ukCt83xc0D76a4ykC29hhk0E9cmd40D27sas\
    0C29fk40Fcm2540Cf9l3w0|<+11>-11
    """,
    """
    Pacific/Majuro|41088,39600,32400,36000,43200|B-100f91cC76a6hcB29hhk0D9cmd40C27sas0B1h6w40Edeat4\
    0|<+12>-12
    """,
    "Pacific/Marquesas|-33480,-34200|B-tvncu0|<-0930>9:30",
    "Pacific/Midway|-42568,-39600,-36000|B-100dghkCsx94dkB4ofw0|SST11",
    "Pacific/Nauru|40060,41400,32400,43200|B-pjxiwsCba66ysB1kwca0Dhfzda0|<+12>-12",
    "Pacific/Niue|-40780,-40800,-39600|B-8zbv78C63yiok|<-11>11",
    """
    Pacific/Norfolk|40312,40320,41400,45000,39600,43200|B-100f8fsCq3einsDcfj8q0C6hc00El6nk00F239aq0\
    |<+11>-11<+12>,M10.1.0,M4.1.0/3
    """,
    "Pacific/Noumea|39948,39600,43200|B-u9645oCye0ixoB4dbw0Cecqs0B4f6k0C99p700B4oio0|<+11>-11",
    "Pacific/Pago_Pago Pacific/Samoa US/Samoa|45432,-40968,-39600|B-14fxxq0C9nfeo0|SST11",
    "Pacific/Palau|-54124,32276,32400|B-1t8izkkCt83xc0|<+09>-9",
    "Pacific/Pitcairn|-31220,-30600,-28800|B-100dp8sC1esg26s|<-08>8",
    """
    Pacific/Pohnpei|-48428,37972,39600,32400,36000|B-1t8j3ysCt83xc0D76a42sC29hhk0E9cmd40D27sas0C29f\
    k40|<+11>-11
    """,
    "Pacific/Port_Moresby Pacific/Truk Pacific/Yap|35320,35312,36000|B-1ayytx4C7tuao8|<+10>-10",
    """
    Pacific/Rarotonga|48056,-38344,-37800,-34200,-36000|B-10jifqwCrk6io0Ddlv68wE5rbw0Dc8s20E6ham0Dc\
    8s20E6ham0Dc8s20E6u9a0Dc8s20E6ham0Dc8s20E6ham0Dc8s20E6ham0Dc8s20E6ham0Dc8s20E6ham0Dc8s20E6u9a0D\
    c8s20E6ham0Dc8s20E6ham0Dc8s20E6ham0|<-10>10
    """,
    """
    Pacific/Saipan|-51420,34980,32400,36000,39600|B-1t8j1noCt83xc0Dmpn8noE7t6as0Dtxp80E3frms0Dqdrpo\
    E7kgacD3ljw0Ec8tg0D6u7w0Ebvus0D6u7w0E16uo40D3ljw0E16aas0D4ivxoEcls2cD6h980|ChST-10
    """,
    "Pacific/Tahiti|-35896,-36000|B-tvnayw|<-10>10",
    "Pacific/Tarawa|41524,43200|B-100f9dg|<+12>-12",
    """
    Pacific/Tongatapu|44352,44400,46800,50400|B-corjk0C7znjyoDk8amdcC8fpc0Dbvs00C4bh80Deelg0C4bh80D\
    7pmis0C3lmo0|<+13>-13
    """,
    "Pacific/Wake|39988,43200|B-100f86s|<+12>-12",
    "Pacific/Wallis|44120,43200|B-100fbdk|<+12>-12",
  ]
}
