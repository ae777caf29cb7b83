"""Event concepts of travel, rides, food, fitness, health and education."""

from __future__ import annotations

TEXT = """
booking
  name: booking/reservation/trip/hotel/room/tour/cruise/rental/activity/experience/table/ticket/travel/
    holiday/vacation/package <to_book>/<to_create>/complete/confirm/place/submit/success/purchase, booking,
    stay <to_book>/<to_create>/confirm/place/submit/success/purchase,
    reservation, car <to_book>/<to_create>/complete/confirm/place/submit/success,
    book, reserve, reservation <to_ask>
  say: book, reserve, make/complete/have/place/get/confirm booking/reservation,
    <to_book> * trip/hotel/room/stay/holiday/vacation/tour/table/cruise/travel/getaway/break/accommodation/night,
    reserve * room/table/car/spot/seat/hotel, booking make, book with us, secure booking, book something, book
    anything,
    booking, reservation, make * booking, make * reservation, have * trip book, <to_book> * with us, book travel,
    go through with booking
  who: booker, guest~, traveler~
  near: purchase, flight_book, hotel_book

booking_start
  name: booking/reservation <to_start>/open/step_view, booking form start/view, book <to_click>/start,
    passenger detail/info enter, reservation flow <to_start>
  say: <to_start> * booking/reservation, start to book, begin to book, start book, begin book, booking start,
    get to booking page, start to reserve
  near: checkout_start, booking

booking_abandon
  name: booking/reservation/trip <to_abandon>/exit
  say: <to_abandon> * booking/reservation, not complete booking, abandon booking, start book but not finish,
    never complete booking, leave booking unfinish, drop off in booking, booking abandonment
  who: booking abandoner
  unfinished: booking_start > booking

booking_cancel
  name: <to_cancel> booking/reservation/trip,
    booking/reservation/trip/flight/hotel/stay/ride/table/ticket <to_cancel>/cancelation/void,
    appointment/order cancel/cancelation~
  say: <to_cancel> * booking/reservation/trip/flight/hotel/stay/holiday/vacation/room/table,
    booking/reservation/trip/flight cancel, call off * trip/booking/holiday/flight, cancel~, scrap trip,
    pull out of trip, have * booking cancel, back out of booking
  is: cancel
  near: booking_change, order_cancel

booking_change
  name: booking/reservation/trip/flight/itinerary/seat/stay <to_update>/reschedule/rebook
  say: <to_reschedule>/<to_update> * booking/reservation/trip/flight/itinerary, booking change, change date of trip,
    rebook~, shift booking
  near: booking_cancel

flight_search
  name: flight/trip/travel/destination/fare/availability search/query/find/check/look, search flight,
    availability check
  say: search * flight/trip/fare, look for * flight/trip/fare, look up * flight/fare, search for~,
    check availability, hunt for * flight, flight search, shop for flight, check fare, search for flight,
    look at flight, check * price
  near: search

flight_book
  name: flight/ticket/fare/airfare/seat/itinerary <to_book>/purchase/buy/confirm/ticket,
    flight booking <to_create>/complete/confirm, flight reservation make, air booking
  say: <to_book> * flight/plane_ticket/ticket/airfare/seat, buy * flight/plane_ticket/ticket, flight book,
    reserve * flight, get plane ticket, flight booking, purchase * flight/ticket, book to fly
  who: flyer~, flier~
  near: booking, purchase

hotel_book
  name: hotel/room/stay/accommodation/property/night/apartment <to_book>/purchase/confirm,
    hotel/room/stay booking/reservation <to_create>/complete/confirm
  say: <to_book> * hotel/room/stay/accommodation/suite/resort/villa/night/place_to_stay, hotel book, book place to
    stay,
    get hotel, hotel booking, room booking, book somewhere to stay, <to_book> * lodging
  near: booking, purchase

flight_take
  name: flight/trip/journey <to_finish>/take/fly/depart/board/land/arrive/start, flight, journey <to_finish>,
    segment fly, boarding <to_finish>, departure
  say: fly, take * flight/trip/journey, fly with us, travel, fly to, take * trip, go on * trip, board * flight/plane,
    flight take/depart/land, go on * holiday/vacation, complete * trip/journey, land, have trip, travel with us,
    catch * flight, be on * flight, get on plane, board, go on journey,
    be/go/travel to * destination/country/city/resort/place/island
  who: traveler, flyer, flier, passenger
  near: check_in, flight_book

flight_delay
  name: flight/train/trip/departure delay/cancel/disrupt/miss/late, flight disruption, <to_miss> connection
  say: flight/train delay/cancel/disrupt, delay/cancel * flight, have * flight delay, have * flight cancel,
    miss * flight/connection, be delay, delay flight, suffer delay, flight * late, be bump from flight
  near: flight_take

check_in
  name: check in, checkin,
    flight/hotel/guest/online/passenger/member/gym/club/class/patient/mobile/kiosk check_in/checkin,
    check in complete/success/start, online check in <to_finish>, guest arrive, room checkin
  say: check in, checkin, check into * hotel/flight/room, check in online, check in for flight, arrive at hotel,
    use online check in, check in at, check themselves in, check in to
  near: hotel_stay, class_attend

boarding_pass
  name: boarding pass/card download/issue/view/scan/add/get/generate/print
  say: download/get/scan/print/view/receive/save * boarding_pass/boarding_card, boarding pass
  near: check_in

hotel_stay
  name: stay/hotel_stay/night/visit <to_finish>/take, hotel/guest/room check_out/checkout, check out <to_finish>, stay,
    guest depart
  say: stay, stay with us, complete * stay, stay at, stay * night, spend night, check out of * hotel, sleep over,
    have stay, finish stay, be guest, leave hotel, stay in
  who: hotel guest, guest
  near: check_in, hotel_book

add_on_buy
  name: ancillary/extra/add_on/addon/bag/baggage/seat/upgrade/insurance/meal/luggage/lounge <to_add>/purchase/buy/
    select/book/choose, seat select, baggage <to_add>, extra leg room buy
  say: add/buy/purchase/pay_for/get/select/choose/pick * extra/add_on/legroom/upsell, seat selection, buy add on
  near: cart_add, upgrade

itinerary_view
  name: itinerary/trip/booking/reservation <to_view>/open/download/share, trip detail <to_view>, manage booking visit
  say: <to_view>/open/check/download * itinerary/trip/booking/reservation
  near: content_view

trip_plan
  name: trip/itinerary <to_create>/plan/save/draft
  say: plan * trip/holiday/itinerary/vacation, <to_create> * trip/itinerary, <to_save> * trip, put together *
    itinerary,
    start plan trip
  near: item_create, wishlist_add

ride_request
  name: ride/trip/cab/taxi/car/driver request/order/book/call/hail, ride hail, <to_ask> ride
  say: <to_ask>/order/book/call/hail/get * ride/cab/taxi/car/driver, <to_book> * ride, hail, call cab, get taxi,
    ask for lift, ride request, order cab
  near: booking, ride_complete

ride_complete
  name: ride/trip/journey/cab/rental/bike/drive <to_finish>/take/do/record/log/track, ride, dropoff <to_finish>,
    trip finish, ride end
  say: <to_finish>/take/have/go_on * ride/trip/journey, ride, ride with us, take cab, ride complete, travel, get ride,
    <to_use> * bike, rent * bike/scooter, go for ride, drive, go for * drive, take * drive, drive * mile/km
  who: rider
  near: ride_request, flight_take

ride_cancel
  name: ride/trip/driver/taxi cancel/cancelation/no_show
  say: <to_cancel> * ride/trip/cab/taxi, ride cancel, call off ride
  near: booking_cancel

restaurant_view
  name: restaurant/menu/store/vendor/venue <to_view>/open/click, restaurant page <to_view>, menu page open
  say: <to_view>/open * restaurant/menu/takeaway, menu view, look over menu, scroll through restaurant
  near: product_view

food_order
  name: order/meal/food/delivery_order/takeout/dish <to_create>/place/submit/order/complete/confirm/purchase,
    food order place, meal order, delivery order, grocery order,
    meal/food/dinner/lunch/grocery/takeaway/takeout/pizza order, meal/food/dinner <to_buy>
  say: order * food/meal/dinner/lunch/takeaway/takeout/pizza/grocery/delivery/breakfast/dish, order, order in,
    get/have * deliver, have/get * bring to, have/get/take * food/meal/dinner/lunch from,
    get takeaway, get takeout, order food, have food deliver, place * order, order from, order meal,
    buy * meal, get delivery, get dinner deliver
  who: orderer, diner, eater
  near: purchase

restaurant_book
  name: table/restaurant/reservation/dining/seat <to_book>/<to_create>/request, table reservation <to_create>,
    dining booking
  say: <to_book> * table/restaurant, celebrate * with us, celebrate with us, hold * with us, make dinner reservation,
    reserve for dinner, get table,
    make * restaurant reservation, book dinner, table book, dinner reservation
  near: booking

dine_in
  name: dine/dine_in/visit/seat/guest/table check_complete/complete/arrive/seat/pay, meal eat, guest seat
  say: dine, dine in, eat with us, eat in, have dinner with us, eat at, have meal at, dine with us, come to eat
  who: diner
  near: store_visit, restaurant_book

courier_tip
  name: tip/gratuity/courier/driver/host add/give/leave/send/tip/submit, tip
  say: tip, leave * tip, give * tip, add * tip, tip * driver/courier/rider/host
  near: payment

order_assign
  name: courier/driver/rider assign/accept/pickup/arrive/dispatch, order accept/prepare/ready/confirm/pickup
  say: courier/driver/rider assign/accept/arrive/come, order be prepare, order ready, order be accept
  near: order_ship

recipe_save
  name: recipe <to_save>/add/cook/make/start
  say: <to_save>/cook/make/try * recipe, recipe save
  near: bookmark

meal_plan
  name: meal_plan/diet/menu/box/meal create/select/choose/plan/customize/pick/swap/skip, box <to_skip>, week <to_skip>,
    delivery <to_skip>
  say: choose/pick/select/swap/plan/skip * meal/meal_plan/menu/box/delivery/week, skip * box, skip delivery, meal plan
  near: item_create

workout_start
  name: workout/exercise/training/run/activity/class/session/ride/practice/yoga/meditation <to_start>,
    training session <to_start>, start workout
  say: <to_start>/get_into * workout/exercise/training/run/activity/training_session/gym_session/session,
    begin to work out, start train, workout start, start exercise
  near: workout_complete

workout_complete
  name: workout/exercise/training/run/activity/ride/gym_session/yoga/hike/swim/walk/practice/training_session/
    program_day <to_log>/<to_finish>/do/save/sync, workout, activity, exercise, training, <to_finish> workout,
    fitness activity
  say: <to_log>/<to_finish>/do/have * workout/exercise/training/run/activity/training_session/gym_session/
    sweat_session/session/ride/walk, work out, exercise, train, workout, go for run~, go run~, run~, hit gym, sweat,
    sweat it out, go to gym, log run~, workout complete, move body, do exercise, get workout in, do yoga, go for walk,
    finish train, go cycling, go swimming, keep fit, record activity, get active, do sport, get sweaty, break sweat,
    jog~
  who: runner, exerciser, athlete~
  near: workout_start, class_attend

run_complete
  name: run/jog <to_log>/<to_finish>/do/save/sync/track, run, jog
  say: <to_run_sport>, <to_log>/<to_finish>/do/have * run/jog, run complete, get run in
  who: runner, jogger
  near: workout_complete

injury_report
  name: injury/symptom <to_report>/<to_log>/add/record/sustain, injury
  say: <to_injure>, <to_report>/<to_log>/have/suffer/sustain/pick_up/get * injury

workout_abandon
  name: workout/exercise/training/session/class <to_miss>/<to_cancel>/abandon/pause
  say: <to_miss>/<to_abandon>/stop/cut_short * workout/exercise/training/run/session, leave workout unfinish
  unfinished: workout_start > workout_complete

class_book
  name: class/session/lesson/slot/court/spot <to_book>/register/sign_up/join, class booking <to_create>
  say: <to_book>/sign_up_for/register_for/get_spot_in * class/session/lesson/slot/court, class book, book onto class
  near: appointment_book, booking

class_attend
  name: class/session/lesson/gym/studio <to_attend>/<to_finish>/take/visit/check_in/enter, gym visit,
    live class <to_join>, class
  say: <to_attend>/take * class/session/gym/studio/lesson, class attend, visit gym, go to gym, take part in class,
    gym visit, come to gym
  near: workout_complete, check_in

class_cancel
  name: class/session/lesson/slot cancel
  say: cancel * class/session/lesson, class cancel
  near: appointment_cancel

goal_set
  name: goal/target/challenge/resolution/objective set/create/add/start/update, set goal
  say: <to_create>/set/pick/choose * goal/target/objective, set themselves goal, goal set
  near: goal_reach

goal_reach
  name: goal/target/challenge/streak/milestone/step_goal/daily_goal/personal_best/objective/pr <to_finish>/reach/hit/
    achieve/meet/earn/set/extend
  say: reach/hit/achieve/meet/complete/smash/accomplish/make * goal/target/milestone/streak/daily_goal/step_goal,
    goal reach, get to goal, set * personal best, beat * personal best, hit * step, keep * streak
  near: achievement_unlock, goal_set

weight_log
  name: weight/weigh_in/measurement/food/meal/water/calorie/sleep/mood/symptom/step/nutrition/glucose/blood_pressure/
    heart_rate/period/medication <to_log>/add/update/sync, weigh in, food diary entry, journal entry
  say: <to_log> * food/meal/water/calorie/sleep/mood/symptom/step/medication/period/measurement, track what they eat,
    keep food diary, log what they eat
  near: workout_complete

meditation
  name: meditation/mindfulness/breathing/sleep_story/session <to_finish>/start/play, meditate
  say: meditate, <to_finish>/do/start * meditation/breathing_exercise, meditation session, listen to sleep story
  near: workout_complete, audio_start

program_start
  name: program/plan/course/challenge/training_plan/study_plan/treatment/path/journey/track <to_start>/join/enroll
  say: <to_start>/join/sign_up_for * program/training_plan/challenge/plan, program start, get on * program
  near: course_enroll, program_complete

program_complete
  name: program/plan/challenge/training_plan/study_plan/treatment/path <to_finish>
  say: <to_finish> * program/training_plan/workout_plan/plan/challenge, program complete
  near: course_complete

appointment_book
  name: appointment/consultation/visit/session/slot/telehealth/checkup/doctor/therapy/service/video_consultation/test/
    vaccination <to_book>/<to_create>/request/confirm/set, booking appointment
  say: <to_book>/make/set_up/arrange/request/get/have * appointment/consultation/checkup/doctor_visit/slot/visit/
    check_up/telehealth_visit/appt, appointment <to_book>, book in with, book to see, <to_book> * doctor,
    see about appointment, make appointment to see, arrange to see * doctor, get in to see doctor
  near: booking, meeting_book

appointment_cancel
  name: appointment/consultation/visit/session/slot cancel/reschedule/no_show/miss, appointment reschedule
  say: <to_cancel>/reschedule/back_out_of * appointment/consultation/visit/slot/appt, appointment cancel,
    call off doctor visit
  near: booking_cancel

appointment_miss
  name: appointment/consultation/visit/session/reservation/booking no_show/miss, no show
  say: <to_miss>/not_show_up_for/not_turn_up_for/not_make_it_to * appointment/consultation/visit/reservation/booking,
    no show, miss appointment, not show up, never show up for appointment,
    not_turn_up/not_show_up/not_make_it/not_come/fail_to_show_up/fail_to_turn_up/no_show for/to/at * appointment/
    consultation/visit/booking, stand us up, stand up * appointment, leave us wait, flake on/out,
    bail on * appointment/visit/consultation/booking, forget * appointment
  who: no show
  unfinished: appointment_book > appointment_attend

appointment_attend
  name: appointment/consultation/visit/session/telehealth/checkup/doctor/therapy/video_consultation/
    treatment <to_attend>/<to_finish>/check_in/hold/do/start, visit <to_finish>
  say: <to_finish>/attend/go_to/have/show_up_for/turn_up_for/make_it_to/come_to * appointment/consultation/checkup/
    doctor_visit/check_up/appt, see * doctor, see * specialist, visit * doctor, consult, consult * doctor,
    talk to doctor, see clinician, appointment attend, go see doctor, go to doctor, be see by doctor, speak with
    doctor,
    come in for appointment
  near: appointment_book

prescription
  name: prescription/medication/refill/rx fill/refill/order/request/collect/pick_up/issue/renew/create/receive,
    refill <to_ask>, prescription
  say: fill/refill/order/request/collect/pick_up/renew/get * prescription/medication/refill, prescription fill,
    have * prescription, get medicine, reorder * medication
  near: reorder

medication_take
  name: medication/medicine/dose/pill/tablet <to_miss>/take/log/reminder_complete
  say: take * medication/medicine/pill/dose, log * dose
  near: weight_log

lab_result
  name: result/lab_result/test_result/lab/test/screening/report view/receive/ready/open/order/complete/take
  say: <to_view>/receive/get/open * result/test_result/lab_result, take * test, have blood test, get test
  near: report_view

symptom_check
  name: symptom/symptom_checker/assessment/health_assessment/risk_assessment/intake <to_finish>/start/check/use/submit/
    report
  say: use/complete/try/check * symptom_checker/symptom/assessment/health_assessment, check symptom, fill in intake
  near: form_submit

course_enroll
  name: enrollment, enrollment create/complete/start, enroll, student register,
    course/class/program/training enrollment <to_start>/create/complete/confirm,
    course/class/program/training/path/module/workshop/student/learner/bootcamp/degree enroll/register/join/sign_up/
    signup, course/class purchase/buy~
  say: enroll, enroll/register/sign_up in/on/for * course/class/program/training/lesson/bootcamp, join * course/class,
    course enroll, enrollment, get on * course, take up * course, sign up for course, get place on course,
    register for class, enroll themselves
  who: student, learner, enroll student
  is: enroll
  near: course_start, sign_up

course_start
  name: course/class/program/training/path/lecture_series <to_start>/open/access, course content access, start course
  say: <to_start>/take/open/get_go_on/get_start_on * course/class/training/program/bootcamp, course start, begin study,
    take * course, take * class, start learn, begin learning
  near: course_enroll, lesson_start

course_complete
  name: course/class/program/training/path/degree/bootcamp/curriculum/certification <to_finish>/pass/graduate/do/100,
    graduation, graduate, <to_finish> course, course completion
  say: <to_finish>/graduate_from/pass/do * course/class/training/program/bootcamp/degree, course complete, graduate,
    finish study, complete * study, get to end of course, course completion
  who: graduate, alumnus, course completer, finisher
  near: certificate_earn, lesson_complete

course_abandon
  name: course/class/program/training/student <to_abandon>/withdraw/unenroll
  say: <to_abandon>/withdraw_from/stop * course/class/training/program, leave course unfinish, drop out,
    start course but not finish, never finish course, course drop, leave * course halfway
  who: dropout, drop out
  unfinished: course_start > course_complete

course_view
  name: course/class/program/syllabus/catalog <to_view>/open, course page <to_view>, syllabus <to_view>
  say: <to_view>/look_into * course/class/program/syllabus, look through course, course view
  near: product_view

lesson_start
  name: lesson/module/unit/chapter/lecture/video_lesson/topic/section/practice/activity/study_session/
    exercise <to_start>/open/view/access/watch/attempt/play, start lesson, study session <to_start>
  say: <to_start>/open/take/watch/get_into * lesson/module/unit/chapter/lecture/topic/class, do * lesson~, lesson
    start,
    study, learn, practice, have lesson, watch lecture, be in lesson, hit book, open lesson
  near: course_start, lesson_complete

lesson_complete
  name: lesson/module/unit/chapter/lecture/topic/section/practice/activity/study_session/exercise/step <to_finish>/do/
    pass/watch, <to_finish> lesson, lesson watch
  say: <to_finish>/do/pass/work_through/knock_out/tick_off *
    lesson/module/unit/chapter/lecture/topic/practice/exercise,
    lesson complete, module complete, do * lesson, <to_finish> * lesson, get to end of lesson
  near: course_complete, lesson_start

quiz_start
  name: quiz/test/exam/assessment/placement_test/mock <to_start>/open/attempt/take
  say: <to_start>/open/attempt/sit_down_to * quiz/test/exam/assessment, begin quiz, quiz start
  near: quiz_complete

quiz_complete
  name: quiz/test/exam/assessment/question/placement_test/mock/knowledge_check <to_finish>/submit/take/answer/attempt/
    do/grade, quiz/test/exam/assessment sit/write/do
  say: <to_finish>/take/submit/do/sit/answer/attempt/write * quiz/test/exam/assessment/knowledge_check, quiz complete,
    sit exam, take exam, answer question, sit * exam, do test, quiz submit
  near: quiz_pass

quiz_pass
  name: quiz/test/exam/assessment/certification <to_pass>/success
  say: <to_pass>/do_well_in/sail_through * quiz/test/exam/assessment, exam pass, pass with flying color
  near: quiz_complete

quiz_fail
  name: quiz/test/exam/assessment/certification fail/flunk
  say: fail/flunk/not_pass/bomb/do_badly_in * quiz/test/exam/assessment, quiz fail, exam fail, not get through exam
  near: quiz_complete

assignment_submit
  name: assignment/homework/coursework/project/essay/exercise/paper/lab <to_submit>/<to_finish>/upload/grade
  say: <to_submit>/<to_finish>/upload/do/pass_in * assignment/homework/coursework/essay/project/paper/exercise,
    assignment submit, do homework
  near: lesson_complete

certificate_earn
  name: certificate/certification/badge/diploma/credential/degree/qualification earn/issue/award/receive/download/
    share/get/complete/generate/claim
  say: <to_earn>/get/receive/be_award/download/share/obtain/win/pick_up * certificate/certification/diploma/credential/
    qualification, certificate issue, become certify, get certify, be certify, certificate earn
  near: course_complete

tutor_book
  name: tutor/tutoring/mentor/coach/instructor/teacher/office_hour/tutoring_session <to_book>/request/message/ask/
    contact
  say: <to_ask>/<to_book>/get/contact/message * tutor/mentor/coach/teacher/instructor/tutoring_session, ask tutor
  near: appointment_book

question_ask
  name: question/query/forum_question/doubt ask/post/submit/create/send
  say: ask * question, post * question, submit * question, ask in forum, ask instructor,
    ask something/anything * forum/community/group
  near: comment, support_ticket

streak
  name: daily streak, streak extend/start/continue/keep
  say: be on * streak, keep/extend/maintain/start * streak
  near: goal_reach, streak_reach
"""
