// Written by Scripts/compile-zones from the tz database, which is in the public domain.

extension ZoneData {
  static let antarctica: [String] = [
    """
    Antarctica/Casey|0,28800,39600|B-irxc0Clag4o0B73bo0Cuz1o0B60l80C2fnh80Bpz9g0Cat4c0B89u80Cacgc0B\
    80no0Casw1oB89wycCag5poB89wycCag5poB84lac|<+08>-8
    """,
    "Antarctica/Davis|0,25200,18000|B-6rmdc0A42jdw0B27wgs0Cl8uss0B7eqs0Cunmk0B60qs0|<+07>-7",
    "Antarctica/DumontDUrville|0,36000|B-c05eo0A2mks80B2i72g0|<+10>-10",
    """
    Antarctica/Macquarie|0,36000,39600|B-10mb9c0C8ts4g0B902o0A11wns0Bf4kh40Ca6p8g0B9d1c0Casw00B6uao\
    0Cbvs00B6uao0Cbvs00B779c0Cbvs00B64dc0Cclpc0B6hc00Cc8qo0B6hc00Cc8qo0B6hc00Cc8qo0B6uao0Cc8qo0B6hc\
    00Cc8qo0B6hc00Cc8qo0B6hc00Cc8qo0B6hc00Cc8qo0B6hc00Cc8qo0B7x6o0Cb5uo0B7k800Cb5uo0B6hc00Cc8qo0B6h\
    c00Cc8qo0B6hc00Cbvs00B7k800Cbitc0B7k800Cbitc0B779c0Cbitc0B779c0Cbitc0B7x6o0C9q000B902o0C9q000B9\
    02o0C9q000B902o0C9q000B902o0C9q000B9d1c0C9q000B902o0C9q000B902o0C9q000B902o0C9q000B902o0C7x6o0B\
    asw00Ca2yo0B902o0C9q000B902o0C9q000B902o0C9q000B902o0C9q000B9d1c0C9d1c0B902o0Ca2yo0B9d1c0C9d1c0\
    B9d1c0C9d1c0Bs3400|AEST-10AEDT,M10.1.0,M4.1.0/3
    """,
    "Antarctica/Mawson|0,21600,18000|B-8aelc0Ct22y80|<+05>-5",
    """
    Antarctica/McMurdo|0,43200,46800|B-7b2dc0C9txtk0B5reo0Cclpc0B6uao0Cc8qo0B6hc00Cc8qo0B6hc00Cc8qo\
    0B6hc00Cc8qo0B6hc00Cc8qo0B6hc00Cc8qo0B6uao0Cc8qo0B6hc00Cc8qo0B6hc00Cc8qo0B6hc00Cc8qo0B6hc00Cc8q\
    o0B6hc00Cc8qo0B6uao0Cc8qo0B6hc00Cb5uo0B8a5c0Cafxc0B8a5c0Cafxc0B8a5c0Cafxc0B8n400Ca2yo0B8n400Ca2\
    yo0B8n400Ca2yo0B8n400Cafxc0B8a5c0Cafxc0B8a5c0Cafxc0B8n400Ca2yo0B8n400Ca2yo0B8n400Cafxc0B8a5c0Ca\
    fxc0B8a5c0Cafxc0B8n400Ca2yo0B8n400Ca2yo0B8n400Ca2yo0B8n400Ca2yo0|NZST-12NZDT,M9.5.0,M4.1.0/3
    """,
    """
    Antarctica/Palmer|0,-10800,-14400,-7200|B-2lxhc0C31ho0Bbqas0C71mk0Bbqas0C8ovw0B9d440C9px80B9d44\
    0C9cyk0B9d440D28t6k0B51ek0C46b6s0B8c2s0C7x3w0Basys0C7x3w0Bb5xg0C7k580Bb5xg0C7k580Bb5xg0C9cyk0B9\
    d440C7x3w0Basys0C7x3w0Bb5xg0C7k580B9q2s0C8zzw0Bb5xg0C7x3w0Basys0C7x3w0Basys0C7x3w0Basys0C7x3w0B\
    b5xg0C7k580Bb5xg0C8n180Ba31g0C7x3w0Ba31g0C9px80B9q2s0C7x3w0Bb5xg0C7k580Bb5xg0C7k580Bb5xg0C7k580\
    Bb5xg0C7x3w0Basys0C7x3w0Basys0C7x3w0Bb5xg0C7k580Bb5xg0C8n180Ba31g0C7x3w0Basys0C8zzw0B9q2s0Cast8\
    0B5eis0Ccyl80B6hes0Cc8nw0B6udg0Cbvp80B6udg0Cvonw0B4olg0|<-03>3
    """,
    "Antarctica/Rothera|0,-10800|B3lxs00|<-03>3",
    """
    Antarctica/South_Pole NZ Pacific/Auckland|41944,41400,45000,43200,46800|B-1gsoz14Cusn9z4B64ak0D\
    biw40B7x5a0Dasxe0B7x5a0Dasxe0B7x5a0Dasxe0B8a3y0Dafyq0B8a3y0Dafyq0Bafvy0D7x820Basum0D7x820Basum0\
    D7x820Basum0D7x820Basum0D7x820Bb5ta0D7k9e0Bb5ta0D7x820Ehsl2m0D5reo0Eclpc0D6uao0Ec8qo0D6hc00Ec8q\
    o0D6hc00Ec8qo0D6hc00Ec8qo0D6hc00Ec8qo0D6hc00Ec8qo0D6uao0Ec8qo0D6hc00Ec8qo0D6hc00Ec8qo0D6hc00Ec8\
    qo0D6hc00Ec8qo0D6hc00Ec8qo0D6uao0Ec8qo0D6hc00Eb5uo0D8a5c0Eafxc0D8a5c0Eafxc0D8a5c0Eafxc0D8n400Ea\
    2yo0D8n400Ea2yo0D8n400Ea2yo0D8n400Eafxc0D8a5c0Eafxc0D8a5c0Eafxc0D8n400Ea2yo0D8n400Ea2yo0D8n400E\
    afxc0D8a5c0Eafxc0D8a5c0Eafxc0D8n400Ea2yo0D8n400Ea2yo0D8n400Ea2yo0D8n400Ea2yo0|NZST-12NZDT,M9.5.\
    0,M4.1.0/3
    """,
    "Antarctica/Syowa|0,10800|B-6qsqo0|<+03>-3",
    "Antarctica/Troll|0,7200|Bidzk40|<+00>0<+02>-2,M3.5.0/1,M10.5.0/3",
    "Antarctica/Vostok|0,25200,18000|B-6aaao0Aiushw0Be23g0Cf79gs0|<+05>-5",
  ]
}
