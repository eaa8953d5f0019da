# The checklist’s page: what is around the items.

area-number = Today: the SIM and the number
area-phone = Today: the phone itself
area-accounts = Today: the accounts behind it
area-money = This week: the money
area-paper = This week: on paper

device-iphone = iPhone
device-huawei = Huawei
device-xiaomi = Xiaomi
device-samsung = Samsung
device-android = Other Android
carrier-mobile = China Mobile
carrier-unicom = China Unicom
carrier-telecom = China Telecom
carrier-other = Another carrier

first-read = Read this first
cost-label = What it costs:
checked-on = Last checked { $date }.
no-source = No page by a maker or an institution found; go by what you see.
no-page = (No page by the maker found; go by what your phone shows.)

mark-planned = Planned
reminder-title = { $count ->
    [one] For your phone: one thing
   *[other] For your phone: { $count } things
}
reminder-intro = Planned in the checklist:
