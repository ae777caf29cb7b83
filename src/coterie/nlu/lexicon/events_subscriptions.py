"""Event concepts of subscriptions, billing and software for teams."""

from __future__ import annotations

TEXT = """
trial_start
  name: trial/free_trial/trial_period/trial_subscription <to_start>/activate/create/sign_up/signup/open, start trial,
    trial, free trial
  say: <to_start>/take/take_out/sign_up_for/activate/have/get/go_on/join/try/open * trial/free_trial, trial,
    trial start, try us for free, try for free, try for nothing, be on trial, trial user, test us, enter trial,
    try it for free, try free version, give trial go, try out~, begin trialing, free trial
  who: trialist, trialer, triallist, trialler, trial user, trial customer
  is: trial, trialing
  near: sign_up, subscription_start

trial_end
  name: trial/free_trial/trial_period <to_finish>/expire/run_out/over/lapse, trial expiry
  say: trial/free_trial/trial_period <to_finish>/expire/run_out/be_over/lapse/be_up,
    <to_finish>/let_lapse trial/free_trial, get to end of trial, run out trial, trial * expire, trial * end,
    expire trial, let * trial/free_trial lapse/expire/run_out/end/go, let trial go by
  near: trial_convert

trial_convert
  name: trial/free_trial convert/conversion/upgrade/pay/subscribe, trial to pay, convert from trial, trial convert pay
  say: convert from trial, trial convert, convert, move from trial to pay, go from trial to pay, become paying customer,
    start pay after trial, trial to pay, convert to pay, turn trial into subscription, upgrade from trial,
    convert * trial, go pay, become pay, become paying, turn into paying customer, stay after trial, trial conversion,
    start pay
  is: convert
  near: subscription_start, upgrade

trial_unconverted
  name: trial not convert, trial <to_expire> unconvert
  say: trial not convert, end trial without pay/subscribe/upgrade/convert, let trial expire, let trial lapse,
    let trial run out, not convert, not stay after trial, trial end without pay, trial expire without subscribe
  unfinished: trial_start > subscription_start

trial_extend
  name: trial/free_trial extend/extension/prolong
  say: extend/prolong/lengthen trial, trial extend, get trial extension, ask for more trial time, get/have/ask_for/
    buy/be_give * extra/more/additional/long time/day/week on/for/in trial, get/ask_for * extra/more trial time/day/
    week, have * trial extend/prolong
  near: trial_start

trial_cancel
  name: trial/free_trial <to_cancel>
  say: <to_cancel> trial, trial cancel
  near: subscription_cancel

subscription_start
  name: subscription/membership/plan/premium/contract/pay_subscription/subscriber <to_start>/create/activate/purchase/
    buy/new/add/sign_up/signup/subscribe/join/open/success, subscribe, subscription, start subscription,
    user/customer/member subscribe, plan subscribe/select/choose, membership <to_join>, paywall purchase,
    recurring order <to_create>, premium/pro/plus/prime <to_start>/<to_buy>/purchase/subscribe/join/activate
  say: subscribe,
    <to_start>/take_out/buy/purchase/get/activate/sign_up_for/have/open/set_up * subscription/membership/plan,
    become subscriber/member, become~, subscription, start pay, sign up for pay plan, join premium,
    subscribe to plan/premium/pro/us/service, subscription start, take membership, go premium, become paying member,
    buy plan, sign contract~, get membership, start pay plan, choose plan, go on subscription, purchase plan, take plan,
    membership start, subscribe to, sign up for plan
  who: subscriber, member~, paying subscriber, pay subscriber, new subscriber
  is: subscribe
  near: purchase, trial_convert

subscription_renew
  name: subscription/membership/plan/contract/policy/license/lease/account renew/renewal/extend/auto_renew/rebill/
    continue, renewal, renewal complete/success/process, renew, recurring charge success
  say: renew, <to_renew> * subscription/membership/plan/contract/policy/license/lease, extend * subscription/
    membership/contract, stay on for another/one_more year/month/term/season/round, commit for another year/term,
    renewal, re up, subscription renew, sign on again, go for another year, auto renew, roll over subscription,
    continue subscription, keep subscription~, membership renew, stay for another year, sign up again~
  who: renewer
  is: renew
  near: subscription_start

upgrade
  name: subscription/plan/account/membership/tier/license upgrade/step_up/move_up, upgrade, plan change <to_upgrade>,
    <to_upgrade> complete/purchase/success/confirm, upsell accept/convert
  say: upgrade, <to_upgrade> * plan/subscription/account/membership/tier, go/move/switch/change to big/high/large/
    dear/pricey plan/tier/package, move up, step up, move to high plan/tier, go up, go premium, go pro, trade up,
    switch to high plan, move up * plan, upgrade to, take big plan, move onto high tier, plan upgrade, jump to, bump
    up plan, step up to, get big plan, take upsell, move to pro/premium/pay/enterprise, switch to pro/premium/pay/
    enterprise
  who: upgrader
  is: upgrade
  near: plan_change, subscription_start

downgrade
  name: subscription/plan/account/membership/tier/license downgrade/step_down/move_down, downgrade,
    plan change <to_downgrade>
  say: downgrade, <to_downgrade> * plan/subscription/account/membership, move down, step down, move to low plan/tier,
    go down to, trade down, drop to low plan, drop down, scale back plan, cut back plan, switch to cheap plan,
    move to free plan, switch to low plan, fall back to, step down to, drop to, go back to free, drop back to,
    trade/move/switch/go/drop/step/change down to * cheap/low/small/basic/less plan/tier/package/one,
    move/switch/go/drop/change to/onto * cheap/low/small plan/tier/package/one, trade down,
    plan downgrade, move to cheap plan, switch down
  who: downgrader
  is: downgrade
  near: plan_change

plan_change
  name: subscription/plan/account/membership <to_update>/switch, plan change, switch plan
  say: <to_update>/switch/move plan/subscription/tier/membership, plan change, swap plan, change * plan
  near: upgrade, downgrade

subscription_pause
  name: subscription/membership/plan/account/delivery <to_pause>/skip, <to_pause> subscription
  say: <to_pause> * subscription/membership/plan/account, take break from subscription, subscription pause,
    put * on hold/ice/pause/back_burner, pause, take break, membership freeze, skip month,
    <to_pause>/put_on_hold/take_break_from * box/delivery/crate/kit/order,
    put * box/delivery/order/subscription/membership/account on hold/ice, give * box/subscription/membership rest/break
  is: pause
  near: subscription_cancel

subscription_resume
  name: subscription/membership/plan/account <to_resume>/reactivate/restore, resubscribe
  say: <to_resume>/reactivate/restore * subscription/membership/plan, resubscribe, subscribe again,
    come back to subscription, start subscription again, subscription reactivate, re subscribe, sign back up, rejoin,
    come back after cancel/leave/churn, come back to us after cancel/leave/churn, return after cancel/leave/churn,
    pick * subscription/membership back up, pick * subscription/membership up again, unpause, restart * subscription,
    come/be back after/from * pause/break/hold/freeze, take * off hold, start * box again, end * pause, lift * pause,
    get * go again after * pause/break
  near: subscription_start

subscription_cancel
  name: subscription/membership/plan/contract/service/subscriber/account <to_cancel>/churn/cancelation,
    <to_cancel> subscription, cancelation, cancelation complete/submit/confirm, churn, auto_renew <to_deactivate>/off,
    subscriber churn, service disconnect, contract terminate,
    premium/pro/plus/prime/membership/recurring/auto_renew/autoship <to_cancel>/end/stop
  say: <to_cancel>/close/get_rid_of * subscription/membership/plan/contract/service, cancel, churn, unsubscribe~,
    subscription cancel, leave us, stop pay, quit us, cancelation, cancel on us, cancel service, walk away~, leave~,
    turn off auto renew, end membership, give up membership, cancel account, cancel with us, jump ship, defect,
    membership cancel, stop subscribe, pull plug, call it quit, call it day~, throw in towel, part way with us,
    stop be subscriber, <to_cancel> * premium/pro/plus/prime, call it day,
    <to_cancel>/get_out_of/quit * box/autoship/auto_ship, leave for * competitor/rival/other_service/another_service,
    go to * competitor/rival, switch to * competitor/rival, go over to * competitor/rival,
    defect to * competitor/rival
  who: churner, canceller, canceler, leaver
  is: churn, cancel
  near: subscription_expire, account_delete

subscription_cancel_start
  name: cancel/cancelation flow/request/start/page/attempt <to_view>/<to_start>/open,
    cancelation request/start/initiate, <to_cancel> flow, <to_cancel> page
  say: start to cancel, begin to cancel, start cancel, ask to cancel, try to cancel, request cancelation,
    visit cancel page, want to cancel, <to_start>/kick_off/enter/go_into/go_through/get_into * cancel/cancelation flow/
    process/journey, go to cancel, start cancelation, open cancelation page,
    get as far as cancelation, click cancel, begin cancel, request to cancel
  near: subscription_cancel

subscription_expire
  name: subscription/membership/plan/license/contract/policy/pass expire/lapse/end/expiration/run_out/expiry,
    subscription end
  say: subscription/membership/plan/license/contract/policy/pass expire/lapse/run_out/end/be_up,
    let * subscription/membership/policy/contract lapse/expire/end, expire, expire subscription, lapse,
    membership * run out, fail to renew, not renew, subscription * lapse, let * run out~, let * lapse~
  is: expire, lapse
  near: subscription_cancel

paywall_view
  name: paywall/pay_wall/pricing/upgrade/plan/premium/upsell <to_view>/hit/reach/show/impression/open, paywall,
    pricing page <to_view>, <to_upgrade> prompt/modal/screen/page view/show, article limit reach, meter limit reach,
    paywall hit
  say: <to_view>/hit/reach/come_up_against/run_into/encounter/get_to/bump_into * paywall/pay_wall/upgrade_page/
    upgrade_prompt/article_limit, paywall, view pricing, look at pricing, see pricing, visit pricing page,
    check out pricing, look at plan, look at price, check pricing, view plan, be show paywall, see upgrade screen,
    view pricing page, come across paywall, run out of free article, be stop by paywall, look at upgrade
  near: page_view

upgrade_click
  name: <to_upgrade> <to_click>/button/start/initiate, <to_upgrade> button click, paywall/upsell <to_click>
  say: <to_click>/start upgrade, click upgrade button, tap upgrade, start upgrade
  near: upgrade

invoice_create
  name: invoice/bill create/issue/generate/receive/finalize/draft/raise
  say: create/receive/get/raise/generate invoice/bill, invoice, bill, be invoice
  near: invoice_send, invoice_pay

invoice_send
  name: invoice/bill send/issue/email/deliver/dispatch/mail, send invoice/bill
  say: issue/send/be_send/email/send_out/send_off invoice/bill, invoice send
  near: invoice_create, invoice_pay

invoice_pay
  name: invoice/bill/balance pay/settle/payment/clear, pay invoice, bill payment complete/make, pay bill
  say: pay/settle/clear/pay_off invoice/bill/balance, invoice/bill pay, pay * invoice, pay * bill, bill payment,
    cover bill
  near: payment

invoice_overdue
  name: invoice/bill/payment/account overdue/past_due/late/unpaid/miss/due, payment miss/late
  say: invoice/bill overdue, have overdue/unpaid/outstanding invoice/bill, miss payment, pay late, late payment,
    not pay on time, owe us, skip payment, past due, fall into arrear, be in arrear, past due payment,
    be late on payment, be late with payment,
    be/fall/get behind on/with * payment/bill/rent/premium/fee/installment/repayment
  near: payment_fail

feature_use
  name: feature/tool/function/functionality/module/capability use/try/adopt/interact/click/engage/access/launch/open/
    run, feature, feature usage, use feature
  say: use/try/adopt/touch/work_with/play_with/try_out/make_use_of/interact_with/take_advantage_of/rely_on/
    engage_with * feature/tool/functionality/function/module/capability, feature use/usage/adoption, use feature, use~,
    try~, try out~, adopt~, make use of~, touch~, use new feature, explore feature, discover feature
  near: feature_enable, session_start, click

feature_enable
  name: feature/beta/flag/module/addon/add_on <to_activate>/toggle/unlock/add/purchase
  say: <to_activate>/toggle/unlock/join feature/beta/flag/module/add_on, turn on~, switch on~, enable~, activate~
  near: feature_use

feature_disable
  name: feature/module/flag/addon <to_deactivate>
  say: <to_deactivate> feature/module/add_on, turn off~, switch off~, disable~
  near: settings_change

limit_reach
  name: limit/quota/usage_limit/plan_limit/cap/allowance/storage_limit/seat_limit/rate_limit/usage/credit reach/hit/
    exceed/warn/approach/near/max_out/exhaust/run_out, usage limit, over quota, overage, limit alert,
    usage threshold reach, quota warning, storage/space/memory/disk/inbox/mailbox full/run_out
  say: hit/reach/exceed/go_over/max_out/use_up/run_into/run_up_against/bump_into/bump_up_against/approach/
    come_close_to/near/surpass/get_to/pass * limit/quota/cap/allowance, limit reach,
    run out of * credit/seat/storage/space/memory/room, fill up * storage/space/disk/inbox, hit limit, exceed plan,
    over limit, over quota, overage, use all of credit,
    use up credit, outgrow plan, use up allowance, reach plan limit, go over allowance
  near: paywall_view

seat_add
  name: seat/license add/purchase/buy/assign/expand/increase/create/provision, user <to_add>, account <to_add> user,
    team/workspace/account member/user add/join/create, <to_add> user, member <to_add>
  say: add/buy/purchase/get/assign/order/provision seat/license/user/member/teammate/colleague/team_member, expand seat,
    more seat, add people, add user to account, bring on more user, grow team, add new user, take on more seat,
    increase seat, add * to team/workspace/account, add team member
  near: invite_send

seat_remove
  name: seat/license/user/member/team_member/account_user <to_remove>/reduce/drop/decrease/unassign/revoke,
    account <to_remove> user
  say: <to_remove>/cut/drop/give_up/take_away/reduce/lose seat/license/user/member/team_member, reduce number of seat,
    few seat, cut back on seat, remove people, take/kick/boot/throw/pull * off/out_of team/workspace/account,
    kick out user/member
  near: downgrade

role_change
  name: role/permission/access <to_update>/assign/grant/set, user role change, admin <to_add>
  say: <to_update>/assign/get * role/permission, be make admin, become admin, promote to admin, role change
  near: profile_update

integration_add
  name: integration/app/connector/connection/plugin/data_source/calendar/crm/account/slack/webhook/source/destination/
    extension <to_link>/<to_activate>/add/install/setup/create/configure/complete/authorize, integration,
    <to_link> integration/app/account, sso configure/enable/set_up,
    single sign on configure/enable/set_up/activate/turn_on
  say: <to_link>/<to_activate>/add/install/configure/create/have * integration/connector/plugin/app/webhook/
    data_source/connection/source/destination, integrate, integrate with, connect to, hook up, link account,
    connect * account, set up sso, sync with, integration, plug in, connect~, link~, connect crm/slack/calendar,
    set up webhook, connect ~, hook up to, tie in with
  near: feature_use

integration_remove
  name: integration/app/connector/connection/plugin/account <to_unlink>/<to_remove>/disable/uninstall
  say: <to_unlink>/<to_deactivate>/<to_remove> * integration/connector/plugin/app/account/connection, disconnect,
    unlink, break connection
  near: integration_add

integration_fail
  name: integration/connection/sync/connector/import/webhook fail/error/break/disconnect_error
  say: integration/sync/connection/import/webhook fail/break/error, break integration, fail integration/sync,
    sync problem, sync error
  near: error

api_call
  name: api call/request/hit/query/use/usage, api, endpoint call/hit, sdk call, make api call, api call make
  say: make/send/run api_call/api_request, call/hit/use/query api, use api, api call, api request, api usage,
    call endpoint, hit api, hit endpoint, make request~
  near: feature_use

api_key_create
  name: api key/token/credential create/generate/issue/request/add, access token <to_create>, token generate
  say: <to_ask>/<to_create>/get/issue api_key/token/access_token/api_token, api key
  near: integration_add

deploy
  name: deploy/deployment/release/rollout/ship <to_finish>/create/success/start/succeed/trigger/push/publish, deploy,
    deployment, site/app/code/service/model/project deploy/release/publish, release
  say: deploy, ship code, release, push to production~, roll out, make deploy, deployment, put live, push live,
    ship to production~, go to production~, ship release, push code~, deploy to production~, push release, ship
  near: build_run

deploy_fail
  name: deploy/deployment/release/rollout fail/error
  say: deploy/deployment/release fail/error, fail deploy/deployment, deploy go wrong, break deploy, fail deploy
  near: build_fail

build_start
  name: build/pipeline/job/ci/test/workflow <to_start>/queue/trigger
  say: <to_start>/trigger/queue build/pipeline/ci/test/job/workflow, build start, pipeline start
  near: build_run

build_run
  name: build/pipeline/job/ci/test/workflow/compile <to_finish>/run/success/succeed/pass, build, ci run, pipeline run
  say: run/complete/execute build/pipeline/ci/test/job/workflow, build, run ci, run pipeline
  near: build_start, build_finish, deploy

build_fail
  name: build/pipeline/job/ci/test fail/error/break/red
  say: build/pipeline/job/ci/test fail/break/error, fail build/pipeline/job/test, break build, have * build fail,
    fail build
  near: build_run

report_view
  name: report/dashboard/analytics/chart/insight/analysis/graph/metric <to_view>/open/run/check, view report/dashboard,
    report, dashboard
  say: <to_open>/<to_view>/check/run * report/dashboard/analytics/chart/insight/analysis, look at number,
    dashboard view, report view, check stat, check analytics, consult dashboard
  near: feature_use

report_create
  name: report/dashboard/chart/analysis/query/insight/segment/audience/metric <to_create>/save/run/publish/schedule,
    <to_create> report/dashboard
  say: <to_create>/save/run/schedule/author report/dashboard/chart/analysis/query/segment/audience/graph, report create,
    build report, run query
  near: report_view, item_create

export
  name: report/data/file/csv/chart/project/document/list/export/pdf/design/video export/export_complete/export_start/
    download, export, <to_export> complete/create/run/start, data <to_export>
  say: export, <to_export> * report/data/file/csv/chart/list/document, <to_download> * data/report/csv/file/list,
    data export, get data out, pull data, dump data, export to, take data out, export something, run export, download as
  who: exporter
  near: content_download, report_view

import
  name: data/file/csv/contact/list/import/project/record/product import/upload/load/migrate/ingest, import,
    <to_import> complete/start/run, data <to_import>
  say: import, <to_import> * data/file/csv/contact/list, <to_upload> * data/file/csv/contact/list, bring in data,
    load data, data import, migrate data, migrate, bring over data, run import, get data in
  near: file_upload

file_upload
  name: file/document/photo/image/video/attachment/media/picture/resume/cv/logo/asset <to_upload>/add, upload,
    <to_upload> <to_finish>, media <to_upload>
  say: upload, <to_upload> * file/document/photo/image/video/picture/attachment/resume/cv, attach file/document,
    add photo/file/document, post photo/video, send in document, upload something, put up photo, share photo
  who: uploader
  near: import

item_create
  name: project/task/document/doc/board/workspace/team/page/note/item/record/campaign/form/template/workflow/
    automation/design/event/post/list/space/channel/folder/group/recipe/playlist/alert/rule/site/survey/goal/card/
    issue/meeting/contact/deal/album/character <to_create>/draft/save
  say: <to_create>/write/draft/design * project/task/document/doc/board/workspace/team/page/note/campaign/form/
    workflow/automation/design/list/channel/folder/group/playlist/item/issue/card/contact/deal/rule, create~, make~,
    build~, start new~
  who: creator
  near: item_edit

item_edit
  name: project/task/document/doc/board/page/note/item/record/campaign/form/template/workflow/design/list/playlist/
    file/contact/deal/issue/card <to_update>/save/rename/move
  say: <to_update>/work_on/rename/save * project/task/document/doc/board/page/note/campaign/form/workflow/design/list/
    file/contact/deal/item/card, edit~, work on~
  who: editor
  near: item_create

item_delete
  name: project/task/document/doc/board/workspace/page/note/item/record/campaign/form/workflow/design/list/playlist/
    file/contact/team <to_remove>/archive/trash/destroy,
    folder/channel/group/deal/issue/card/dashboard/report/segment/automation <to_remove>/archive/trash
  say: <to_remove>/archive/trash/bin/throw_away * project/task/document/doc/board/workspace/page/note/campaign/form/
    workflow/design/list/file/item/contact, delete~, archive~,
    <to_remove>/archive/trash/bin/throw_away * folder/channel/group/deal/issue/card/dashboard/report/segment/
    automation/team/record
  near: item_edit

task_complete
  name: task/todo/to_do/issue/card/action/ticket/checklist/item/goal <to_finish>/do/close/resolve/check/tick
  say: <to_finish>/do/close/tick_off/check_off/resolve * task/todo/to_do/action_item/issue/card, get * task do,
    task complete, tick * off
  near: item_edit

item_share
  name: document/file/project/board/report/dashboard/page/design/link/doc/folder/screen/calendar share/publish/send
  say: <to_share> * document/doc/file/project/board/report/dashboard/page/design/folder/link, send * file/document,
    share with team/colleague
  near: share, invite_send

item_publish
  name: page/site/post/article/campaign/form/workflow/design/listing/project/course/product/blog/video/event/
    survey <to_publish>/launch/activate
  say: publish, <to_publish> * page/site/post/article/form/listing/course/blog, go live, put live,
    launch * campaign/site/survey/project, make public, push live, put out
  who: publisher
  near: item_create

comment
  name: comment, comment <to_create>/post/leave/write/submit/reply, article/post/video/task/document comment,
    comment on, discussion post/reply, forum post/reply, reply post
  say: comment, leave comment, post comment, add comment, write comment, make comment, comment on, reply to~,
    join discussion, join conversation, post in forum, discuss, put comment, weigh in
  who: commenter
  near: review, post

contract_sign
  name: contract/agreement/deal/document/proposal/lease/order_form/esign sign/execute/complete/countersign,
    esignature <to_finish>
  say: sign * contract/agreement/document/deal/lease/proposal, contract sign, put pen to paper, sign with us, contract,
    e sign, sign on dot line, sign off contract
  near: subscription_start, deal_win

contract_send
  name: contract/agreement/proposal/quote/order_form send/issue/create/view/receive/open
  say: receive/get/be_send/view/open contract/agreement/proposal/quote, contract send, get quote
  near: contract_sign

deal_win
  name: deal/opportunity close/win, opportunity close_win, close win
  say: close deal, win deal, deal close, deal win, close win
  near: contract_sign

deal_lose
  name: deal/opportunity lose/close_lose, close lose
  say: lose deal, deal lose, close lose, opportunity lose
  near: deal_win

meeting_book
  name: meeting/call/consultation/kickoff/qbr/calendar <to_book>/create/arrange/set
  say: <to_book>/arrange/set_up/plan/line_up meeting/call, meeting book, put meeting in calendar, book time with
  near: demo_request, appointment_book

meeting_attend
  name: meeting/call/kickoff/qbr/video_call/conference <to_attend>/hold/complete/start/end/host
  say: <to_attend>/have/be_in/hold/host meeting/call/video_call, meet with, meeting, join * call, take meeting
  near: meeting_book

webinar_register
  name: webinar/event/conference/workshop/seminar/masterclass/live_session/training <to_book>/register/registration/
    sign_up/signup/rsvp, rsvp, register webinar
  say: register/sign_up/rsvp/book/reserve_spot/enroll for/on/- webinar/event/conference/workshop/seminar/training,
    sign up to webinar/event, webinar registration, event registration, rsvp, save seat, reserve place at,
    book place on, say they come to
  who: registrant, webinar registrant
  near: event_ticket

webinar_attend
  name: webinar/event/conference/workshop/seminar/masterclass/live_session/training/session <to_attend>/watch/complete/
    view/check_in, <to_attend> webinar
  say: <to_attend>/watch/tune_into/sit_through * webinar/event/conference/workshop/seminar/training/session/show,
    webinar attendance, attend, show up, turn up, participate, take part, attendance
  who: attendee, participant, webinar attendee
  near: webinar_register

webinar_no_show
  name: webinar/event/conference/workshop no_show/miss, webinar/event <to_miss>
  say: <to_miss> webinar/event/conference/workshop, not show up, fail to show up, no show, not make it, not turn up,
    fail to attend, fail to turn up, register but not attend, be no show, not come,
    not_turn_up/not_show_up/not_make_it/not_come/fail_to_show_up/fail_to_turn_up/no_show for/to/at * webinar/event/
    conference/workshop/session
  who: no show, noshow
  unfinished: webinar_register > webinar_attend

event_ticket
  name: event/concert/show ticket <to_book>/purchase/buy/order, ticket <to_book>/purchase/buy/order/issue
  say: <to_book>/buy/purchase/get/order/pick_up ticket, ticket purchase, book seat, grab ticket, get seat
  who: ticket holder, ticket buyer
  near: purchase

waitlist_join
  name: waitlist/wait_list/waiting_list/queue <to_add>/join/sign_up/signup/enter/register, waitlist
  say: join/sign_up_for/get_on/be_on/be_add_to/add_to/put_name_down_for/enter waitlist/waiting_list/wait_list/queue,
    sign up for early access, put name down
  who: waitlister
  near: sign_up
"""
