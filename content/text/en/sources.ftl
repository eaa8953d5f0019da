# Where the checklist’s facts come from: whose page, and of when.

source-account = The owner’s account of that night, September 2020 (a reprint, in Chinese)
source-android-previews = On Android 16 and codes on the lock screen, May 2025
source-android-sim-pin = Digital Citizen: the SIM PIN on Android
source-apple-forwarding = Apple Platform Security: forwarding of text messages
source-apple-recovery = Apple Support: a recovery contact
source-apple-sdp = Apple Support: Stolen Device Protection
source-apple-sim-pin = Apple Support: a PIN for the SIM
source-apple-stolen = GSM Specs on Apple’s advice for a stolen iPhone
source-att = MacRumors on AT&T’s Wireless Account Lock, 1 July 2025
source-card-query = Kunming Information Port on the card lookup, 28 March 2022 (Chinese)
source-cloud-sms = NetEase on a theft by way of messages in the cloud, 2016 (Chinese)
source-fcc = FCC 23-95, 88 FR 85794: rules against SIM swaps
source-google-second = Google Account Help: 2-Step Verification
source-google-theft = Android: theft protection
source-google-theft-2026 = Business Standard on theft protection, January 2026
source-hanggin = On the case in Hanggin Rear Banner, November 2019 (Chinese)
source-harmony = On HarmonyOS 6: switching off asks for the passcode, November 2025 (Chinese)
source-honor = Honor Magic V5, manual, page 197
source-hotlines = Taiyuan University of Technology: the banks’ hotlines (Chinese)
source-miit = The ministry’s notice after the case, 20 October 2020 (Chinese)
source-mpr = MPR News on the ring in Minneapolis, 21 September 2022
source-nbd-sim-pin = National Business Daily: how to set a SIM PIN, 21 October 2020 (Chinese)
source-nist = NIST SP 800-63B-4: codes over the telephone network, July 2025
source-sim-query = Haikou government: the SIM cards on one’s ID, September 2021 (Chinese)
source-no-pin = CCTV on payments without a PIN, 12 November 2025 (Chinese, a copy)
source-numbers = Xinhua via gov.cn: which accounts hang on a number, 21 July 2022 (Chinese)
source-numbers-how = Jiangsu local news: how to ask for them, 22 July 2022 (Chinese)
source-people = People’s Daily Online: a stolen phone, in what order, 26 November 2020 (Chinese, a copy)
source-tmobile = T-Mobile: SIM protection
source-voicemail = SecurityBrief on Stay Smart Online’s warning, 18 February 2019
source-xiaomi-puk = Xiaomi Support: PIN and PUK (Indonesian)

# Who tells of each theft in the self-check.
theft-locked-bag-source = the owner’s article, 9 September 2020
theft-unlocked-snatch-source = LBC, 17 February 2026: 71,391 phones stolen in London in 2025; MPR, 21 September 2022: a ring in Minneapolis, more than 40 people
theft-no-lock-source = a case in Hanggin Rear Banner, 2019; CRI, 25 December 2017: a case in Xi’an
theft-passcode-seen-source = MacRumors, 19 April 2023, on the Wall Street Journal’s reports; BBC, 24 July 2025: one case of more than £22,000, how many there are is not known
theft-sim-only-source = FTAdviser, 6 September 2022: phones in the lockers of a gym
theft-remote-swap-source = Cifas, May 2025: about 3,000 cases in 2024; US Department of Justice, 16 May 2025: how the account of the SEC was taken
theft-esim-takeover-source = F.A.C.C.T., March 2024: more than 100 tries at one bank
theft-locked-preview-source = West Mercia Police, 30 July 2024: a warning; how many cases is not known
theft-cloud-sms-source = 163.com, 2016: messages in the cloud, about ¥100,000; Apple Platform Security: text message forwarding
theft-insider-source = Wuxi procuratorate, 2 April 2019; Der Standard: a case in Nanning, 2020
