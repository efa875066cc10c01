<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AddToJobForm</name>
    <message>
        <source>Find a job</source>
        <translation type="unfinished">ملازمت تلاش کریں</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation type="unfinished">کھلی ملازمتیں</translation>
    </message>
    <message>
        <source>Reference, title or client</source>
        <translation type="unfinished">حوالہ، عنوان یا کلائنٹ</translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished">ایجنسی</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>If the laptop is stolen while locked or off, nobody can read candidates, CVs, contracts or backups without the passphrase.</source>
        <translation type="unfinished">اگر لیپ ٹاپ مقفل یا بند حالت میں چوری ہو جائے تو پاس فریز کے بغیر کوئی امیدوار، سی وی، معاہدے یا بیک اپ نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>Indus Talent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it with a passphrase</source>
        <translation type="unfinished">پاس فریز سے مقفل کریں</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">پاس فریز</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished">پاس فریز دوبارہ</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">مختصر نام</translation>
    </message>
    <message>
        <source>The history names who did what by it</source>
        <translation type="unfinished">سرگزشت میں یہی نام لکھا جاتا ہے</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">آپ کا نام</translation>
    </message>
</context>
<context>
    <name>CandidateForm</name>
    <message>
        <source>12345-1234567-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>Backend developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation type="unfinished">شناختی کارڈ نمبر</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Current employer</source>
        <translation type="unfinished">موجودہ ادارہ</translation>
    </message>
    <message>
        <source>Current pay</source>
        <translation type="unfinished">موجودہ تنخواہ</translation>
    </message>
    <message>
        <source>Current title</source>
        <translation type="unfinished">موجودہ عہدہ</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished">رابطہ نہ کریں</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>Expected pay</source>
        <translation type="unfinished">متوقع تنخواہ</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation type="unfinished">والد کا نام</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished">لنک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation type="unfinished">اردو میں نام</translation>
    </message>
    <message>
        <source>Notice, days</source>
        <translation type="unfinished">نوٹس، دن</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation type="unfinished">ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">فون</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished">کہاں سے</translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished">کام کی جگہ</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished">تجربے کے سال</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>12345-1234567-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">رابطے</translation>
    </message>
    <message>
        <source>Fee agreements</source>
        <translation type="unfinished">فیس کے معاہدے</translation>
    </message>
    <message>
        <source>For agreements</source>
        <translation type="unfinished">معاہدوں کے لیے</translation>
    </message>
    <message>
        <source>Incorporated in Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karvan Logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation type="unfinished">کمپنی کی قسم</translation>
    </message>
    <message>
        <source>NTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">رجسٹریشن</translation>
    </message>
    <message>
        <source>SECP CUIN 0000000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">حالت</translation>
    </message>
    <message>
        <source>Their CNIC</source>
        <translation type="unfinished">ان کا شناختی کارڈ نمبر</translation>
    </message>
    <message>
        <source>Their title</source>
        <translation type="unfinished">عہدہ</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished">دستخط کنندہ</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished">نوٹ</translation>
    </message>
    <message>
        <source>Only your agency sees this</source>
        <translation type="unfinished">صرف آپ کی ایجنسی دیکھتی ہے</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">وجہ</translation>
    </message>
</context>
<context>
    <name>HireForm</name>
    <message>
        <source>Agreed pay</source>
        <translation type="unfinished">طے شدہ تنخواہ</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished">شروع کی تاریخ</translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Contact at the client</source>
        <translation type="unfinished">کلائنٹ کا رابطہ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">کرنسی</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">تفصیل</translation>
    </message>
    <message>
        <source>For each</source>
        <translation type="unfinished">فی</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished">ذمہ دار</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished">مراحل ادائیگی</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished">آسامیاں</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation type="unfinished">تنخواہ از</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation type="unfinished">تنخواہ تا</translation>
    </message>
    <message>
        <source>Senior Backend Engineer (Python)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist due</source>
        <translation type="unfinished">شارٹ لسٹ کی تاریخ</translation>
    </message>
    <message>
        <source>Skills, most important first</source>
        <translation type="unfinished">مہارتیں، اہم پہلے</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation type="unfinished">تفصیل</translation>
    </message>
    <message>
        <source>The brief changes after a shortlist was sent</source>
        <translation type="unfinished">شارٹ لسٹ بھیجنے کے بعد تفصیل بدل رہی ہے</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation type="unfinished">ان کا حوالہ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>Type of engagement</source>
        <translation type="unfinished">ملازمت کی قسم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">کہاں</translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation type="unfinished">کس نے مانا</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation type="unfinished">کیوں بدل رہی ہے</translation>
    </message>
    <message>
        <source>Work and pay</source>
        <translation type="unfinished">کام اور تنخواہ</translation>
    </message>
    <message>
        <source>Work starts</source>
        <translation type="unfinished">کام کا آغاز</translation>
    </message>
    <message>
        <source>Years from</source>
        <translation type="unfinished">سال از</translation>
    </message>
    <message>
        <source>Years to</source>
        <translation type="unfinished">سال تا</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished">نوٹ</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Backups that were made before keep the old one. The recovery key stays as it is.</source>
        <translation type="unfinished">پہلے کے بیک اپ پرانے پاس فریز سے ہی کھلیں گے۔ بحالی کی کلید وہی رہے گی۔</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">نیا پاس فریز</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation type="unfinished">نیا پاس فریز دوبارہ</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished">موجودہ پاس فریز</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;واپس لیں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;کاٹیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">سب چنیں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;واپس لیں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;کاٹیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">سب چنیں</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نقل کریں</translation>
    </message>
    <message>
        <source>I have saved, printed or written down the key</source>
        <translation type="unfinished">میں نے کلید محفوظ، پرنٹ یا لکھ لی ہے</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">بحالی کی کلید</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">محفوظ کریں…</translation>
    </message>
    <message>
        <source>This key opens the data when the passphrase is forgotten. It is shown once. Keep it on paper, away from the laptop.</source>
        <translation type="unfinished">پاس فریز بھول جانے پر یہ کلید ڈیٹا کھولتی ہے۔ یہ ایک بار دکھائی جاتی ہے۔ اسے کاغذ پر، لیپ ٹاپ سے دور رکھیں۔</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Between commas</source>
        <translation type="unfinished">کوما سے الگ</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>Employer now</source>
        <translation type="unfinished">موجودہ ادارہ</translation>
    </message>
    <message>
        <source>Highest degree</source>
        <translation type="unfinished">اعلیٰ ترین ڈگری</translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished">لنک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished">ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">فون</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished">مہارتیں</translation>
    </message>
    <message>
        <source>Title now</source>
        <translation type="unfinished">موجودہ عہدہ</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished">تجربے کے سال</translation>
    </message>
</context>
<context>
    <name>SaveSearchForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
</context>
<context>
    <name>ShortlistForm</name>
    <message>
        <source>File</source>
        <translation type="unfinished">فائل</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">برائے</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished">جواب کی تاریخ</translation>
    </message>
    <message>
        <source>Who goes on it</source>
        <translation type="unfinished">کون شامل ہے</translation>
    </message>
</context>
<context>
    <name>SoftLimitForm</name>
    <message>
        <source>Most candidates in this stage</source>
        <translation type="unfinished">اس مرحلے میں زیادہ سے زیادہ امیدوار</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>A word, then Enter</source>
        <translation type="unfinished">لفظ لکھ کر Enter دبائیں</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished">ٹیگ لگائیں</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">ٹیگ</translation>
    </message>
</context>
<context>
    <name>UnhireForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished">وجہ</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">پاس فریز</translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation type="unfinished">بحالی کی کلید استعمال کریں</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery key nobody can open this data.</source>
        <translation type="unfinished">پاس فریز یا بحالی کی کلید کے بغیر یہ ڈیٹا کوئی نہیں کھول سکتا۔</translation>
    </message>
</context>
<context>
    <name>ViewNameForm</name>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">منظر کا نام</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About ATS Desktop</source>
        <translation type="unfinished">ATS Desktop کے بارے میں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program needs no account and sends nothing anywhere.</source>
        <translation type="unfinished">سب کچھ اسی کمپیوٹر پر رہتا ہے۔ پروگرام کو نہ اکاؤنٹ چاہیے، نہ یہ کہیں کچھ بھیجتا ہے۔</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">لائسنس</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished">نسخہ {version}</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Add a note to {who}</source>
        <translation type="unfinished">{who} پر نوٹ لکھنا</translation>
    </message>
    <message>
        <source>Add a spelling of “{skill}”</source>
        <translation type="unfinished">”{skill}“ کا نیا ہجا شامل کرنا</translation>
    </message>
    <message>
        <source>Add sample data</source>
        <translation type="unfinished">نمونے کا ڈیٹا شامل کرنا</translation>
    </message>
    <message>
        <source>Add the reason “{reason}”</source>
        <translation type="unfinished">وجہ ”{reason}“ شامل کرنا</translation>
    </message>
    <message>
        <source>Add the skill “{skill}”</source>
        <translation type="unfinished">مہارت ”{skill}“ شامل کرنا</translation>
    </message>
    <message>
        <source>Add the source “{source}”</source>
        <translation type="unfinished">ذریعہ ”{source}“ شامل کرنا</translation>
    </message>
    <message>
        <source>Add {client}</source>
        <translation type="unfinished">{client} شامل کرنا</translation>
    </message>
    <message>
        <source>Add {job}</source>
        <translation type="unfinished">{job} شامل کرنا</translation>
    </message>
    <message>
        <source>Add {user} to the people here</source>
        <translation type="unfinished">{user} کو یہاں کے افراد میں شامل کرنا</translation>
    </message>
    <message>
        <source>Add {who}</source>
        <translation type="unfinished">{who} کو شامل کرنا</translation>
    </message>
    <message>
        <source>Add {who} to {job}</source>
        <translation type="unfinished">{who} کو {job} میں شامل کرنا</translation>
    </message>
    <message>
        <source>Agency created</source>
        <translation type="unfinished">ایجنسی بن گئی</translation>
    </message>
    <message>
        <source>Agency saved</source>
        <translation type="unfinished">ایجنسی محفوظ ہو گئی</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished">ترتیب بدلنا</translation>
    </message>
    <message>
        <source>Change the next step of {who}</source>
        <translation type="unfinished">{who} کا اگلا قدم بدلنا</translation>
    </message>
    <message>
        <source>Change the order of reasons</source>
        <translation type="unfinished">وجوہات کی ترتیب بدلنا</translation>
    </message>
    <message>
        <source>Change the order of sources</source>
        <translation type="unfinished">ذرائع کی ترتیب بدلنا</translation>
    </message>
    <message>
        <source>Change the stages for new jobs</source>
        <translation type="unfinished">نئی ملازمتوں کے مراحل بدلنا</translation>
    </message>
    <message>
        <source>Change the stages of {job}</source>
        <translation type="unfinished">{job} کے مراحل بدلنا</translation>
    </message>
    <message>
        <source>Change the tags of {who}</source>
        <translation type="unfinished">{who} کے ٹیگ بدلنا</translation>
    </message>
    <message>
        <source>Client’s answers on {who} taken over</source>
        <translation type="unfinished">{who} پر کلائنٹ کے جواب لے لیے گئے</translation>
    </message>
    <message>
        <source>Close {jobs}</source>
        <translation type="unfinished">{jobs} بند کرنا</translation>
    </message>
    <message>
        <source>Close {job}</source>
        <translation type="unfinished">{job} بند کرنا</translation>
    </message>
    <message>
        <source>Copy {who} to {job}</source>
        <translation type="unfinished">{who} کو {job} میں نقل کرنا</translation>
    </message>
    <message>
        <source>Create the agency</source>
        <translation type="unfinished">ایجنسی بنانا</translation>
    </message>
    <message>
        <source>Delete the job template “{name}”</source>
        <translation type="unfinished">ملازمت کا سانچہ ”{name}“ حذف کرنا</translation>
    </message>
    <message>
        <source>Delete {who}</source>
        <translation type="unfinished">{who} کو حذف کرنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Done again: {act_name}</source>
        <translation type="unfinished">دوبارہ کیا گیا: {act_name}</translation>
    </message>
    <message>
        <source>Edit the agency</source>
        <translation type="unfinished">ایجنسی میں ترمیم</translation>
    </message>
    <message>
        <source>Edit the skill “{skill}”</source>
        <translation type="unfinished">مہارت ”{skill}“ میں ترمیم</translation>
    </message>
    <message>
        <source>Edit {client}</source>
        <translation type="unfinished">{client} میں ترمیم</translation>
    </message>
    <message>
        <source>Edit {job}</source>
        <translation type="unfinished">{job} میں ترمیم</translation>
    </message>
    <message>
        <source>Edit {who}</source>
        <translation type="unfinished">{who} میں ترمیم</translation>
    </message>
    <message>
        <source>Erase {who} for good</source>
        <translation type="unfinished">{who} کو ہمیشہ کے لیے مٹانا</translation>
    </message>
    <message>
        <source>Export a shortlist for {job}</source>
        <translation type="unfinished">{job} کی شارٹ لسٹ برآمد کرنا</translation>
    </message>
    <message>
        <source>Give a file to {who}</source>
        <translation type="unfinished">{who} کو فائل دینا</translation>
    </message>
    <message>
        <source>Hire {who}</source>
        <translation type="unfinished">{who} کو بھرتی کرنا</translation>
    </message>
    <message>
        <source>Import {count} CVs</source>
        <translation type="unfinished">{count} سی وی درآمد کرنا</translation>
    </message>
    <message>
        <source>Import {count} rows of a list</source>
        <translation type="unfinished">فہرست کی {count} سطریں درآمد کرنا</translation>
    </message>
    <message>
        <source>Issue {document}</source>
        <translation type="unfinished">{document} جاری کرنا</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished">آخری تبدیلی</translation>
    </message>
    <message>
        <source>Mark that {user} has left</source>
        <translation type="unfinished">{user} کو رخصت شدہ لکھنا</translation>
    </message>
    <message>
        <source>Mark that {user} is back</source>
        <translation type="unfinished">{user} کو واپس آیا لکھنا</translation>
    </message>
    <message>
        <source>Merge {other} into {who}</source>
        <translation type="unfinished">{other} کو {who} میں ضم کرنا</translation>
    </message>
    <message>
        <source>Merge “{merged_skill}” into “{skill}”</source>
        <translation type="unfinished">”{merged_skill}“ کو ”{skill}“ میں ضم کرنا</translation>
    </message>
    <message>
        <source>Move {who} to {stage}</source>
        <translation type="unfinished">{who} کو {stage} میں منتقل کرنا</translation>
    </message>
    <message>
        <source>Move {who} within the column</source>
        <translation type="unfinished">{who} کو کالم کے اندر ہلانا</translation>
    </message>
    <message>
        <source>New skills found on {who}</source>
        <translation type="unfinished">{who} کی نئی مہارتیں ملیں</translation>
    </message>
    <message>
        <source>New spelling of “{skill}” saved</source>
        <translation type="unfinished">”{skill}“ کا نیا ہجا محفوظ ہوا</translation>
    </message>
    <message>
        <source>Next step saved</source>
        <translation type="unfinished">اگلا قدم محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Not suggested again</source>
        <translation type="unfinished">دوبارہ تجویز نہیں ہوگا</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation type="unfinished">نوٹ محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Pin {jobs}</source>
        <translation type="unfinished">{jobs} پن کرنا</translation>
    </message>
    <message>
        <source>Pin {job}</source>
        <translation type="unfinished">{job} پن کرنا</translation>
    </message>
    <message>
        <source>Pin {who}</source>
        <translation type="unfinished">{who} کو پن کرنا</translation>
    </message>
    <message>
        <source>Put {jobs} on hold</source>
        <translation type="unfinished">{jobs} روکنا</translation>
    </message>
    <message>
        <source>Put {job} on hold</source>
        <translation type="unfinished">{job} روکنا</translation>
    </message>
    <message>
        <source>Put {who} on hold</source>
        <translation type="unfinished">{who} کو روکنا</translation>
    </message>
    <message>
        <source>Read the skills of {who} again</source>
        <translation type="unfinished">{who} کی مہارتیں دوبارہ پڑھنا</translation>
    </message>
    <message>
        <source>Reason renamed to “{reason}”</source>
        <translation type="unfinished">وجہ کا نام ”{reason}“ ہو گیا</translation>
    </message>
    <message>
        <source>Reason “{reason}” added</source>
        <translation type="unfinished">وجہ ”{reason}“ شامل ہوئی</translation>
    </message>
    <message>
        <source>Reason “{reason}” taken off the list</source>
        <translation type="unfinished">وجہ ”{reason}“ فہرست سے ہٹائی گئی</translation>
    </message>
    <message>
        <source>Reasons put in order</source>
        <translation type="unfinished">وجوہات ترتیب میں آ گئیں</translation>
    </message>
    <message>
        <source>Redo {act_name}</source>
        <translation type="unfinished">دوبارہ کریں: {act_name}</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation type="unfinished">نمونے کا ڈیٹا ہٹانا</translation>
    </message>
    <message>
        <source>Remove the saved search “{search}”</source>
        <translation type="unfinished">محفوظ تلاش ”{search}“ ہٹانا</translation>
    </message>
    <message>
        <source>Remove the tag “{tag}”</source>
        <translation type="unfinished">ٹیگ ”{tag}“ ہٹانا</translation>
    </message>
    <message>
        <source>Rename a job template to “{name}”</source>
        <translation type="unfinished">سانچے کا نام ”{name}“ رکھنا</translation>
    </message>
    <message>
        <source>Rename a saved search to “{search}”</source>
        <translation type="unfinished">محفوظ تلاش کا نام ”{search}“ رکھنا</translation>
    </message>
    <message>
        <source>Rename a tag to “{tag}”</source>
        <translation type="unfinished">ٹیگ کا نام ”{tag}“ رکھنا</translation>
    </message>
    <message>
        <source>Rename the reason “{reason}”</source>
        <translation type="unfinished">وجہ ”{reason}“ کا نام بدلنا</translation>
    </message>
    <message>
        <source>Rename the source “{source}”</source>
        <translation type="unfinished">ذریعہ ”{source}“ کا نام بدلنا</translation>
    </message>
    <message>
        <source>Rename {user}</source>
        <translation type="unfinished">{user} کا نام بدلنا</translation>
    </message>
    <message>
        <source>Renamed to “{search}”</source>
        <translation type="unfinished">نیا نام ”{search}“</translation>
    </message>
    <message>
        <source>Reopen {job}</source>
        <translation type="unfinished">{job} دوبارہ کھولنا</translation>
    </message>
    <message>
        <source>Restore {who}</source>
        <translation type="unfinished">{who} کو بحال کرنا</translation>
    </message>
    <message>
        <source>Resume {job}</source>
        <translation type="unfinished">{job} دوبارہ جاری کرنا</translation>
    </message>
    <message>
        <source>Resume {who}</source>
        <translation type="unfinished">{who} کو دوبارہ جاری کرنا</translation>
    </message>
    <message>
        <source>Sample data added</source>
        <translation type="unfinished">نمونے کا ڈیٹا شامل ہوا</translation>
    </message>
    <message>
        <source>Sample data removed</source>
        <translation type="unfinished">نمونے کا ڈیٹا ہٹایا گیا</translation>
    </message>
    <message>
        <source>Save the job template “{name}”</source>
        <translation type="unfinished">ملازمت کا سانچہ ”{name}“ محفوظ کرنا</translation>
    </message>
    <message>
        <source>Save “{search}”</source>
        <translation type="unfinished">”{search}“ محفوظ کرنا</translation>
    </message>
    <message>
        <source>Saved search “{search}” removed</source>
        <translation type="unfinished">محفوظ تلاش ”{search}“ ہٹائی گئی</translation>
    </message>
    <message>
        <source>Set the soft limit of {stage} to {limit}</source>
        <translation type="unfinished">{stage} کی حد {limit} مقرر کرنا</translation>
    </message>
    <message>
        <source>Setting saved</source>
        <translation type="unfinished">ترتیب محفوظ ہو گئی</translation>
    </message>
    <message>
        <source>Shortlist for {job} exported</source>
        <translation type="unfinished">{job} کی شارٹ لسٹ برآمد ہوئی</translation>
    </message>
    <message>
        <source>Skill “{skill}” added</source>
        <translation type="unfinished">مہارت ”{skill}“ شامل ہوئی</translation>
    </message>
    <message>
        <source>Skill “{skill}” saved</source>
        <translation type="unfinished">مہارت ”{skill}“ محفوظ ہوئی</translation>
    </message>
    <message>
        <source>Skill “{skill}” taken off the list</source>
        <translation type="unfinished">مہارت ”{skill}“ فہرست سے ہٹائی گئی</translation>
    </message>
    <message>
        <source>Source renamed to “{source}”</source>
        <translation type="unfinished">ذریعے کا نام ”{source}“ ہو گیا</translation>
    </message>
    <message>
        <source>Source “{source}” added</source>
        <translation type="unfinished">ذریعہ ”{source}“ شامل ہوا</translation>
    </message>
    <message>
        <source>Source “{source}” taken off the list</source>
        <translation type="unfinished">ذریعہ ”{source}“ فہرست سے ہٹایا گیا</translation>
    </message>
    <message>
        <source>Sources put in order</source>
        <translation type="unfinished">ذرائع ترتیب میں آ گئے</translation>
    </message>
    <message>
        <source>Stages for new jobs saved</source>
        <translation type="unfinished">نئی ملازمتوں کے مراحل محفوظ ہو گئے</translation>
    </message>
    <message>
        <source>Stages of {job} saved</source>
        <translation type="unfinished">{job} کے مراحل محفوظ ہو گئے</translation>
    </message>
    <message>
        <source>Suggest words no more</source>
        <translation type="unfinished">الفاظ مزید تجویز نہ کرنا</translation>
    </message>
    <message>
        <source>Tag renamed to “{tag}”</source>
        <translation type="unfinished">ٹیگ کا نام ”{tag}“ ہو گیا</translation>
    </message>
    <message>
        <source>Tag {who}</source>
        <translation type="unfinished">{who} پر ٹیگ لگانا</translation>
    </message>
    <message>
        <source>Tag “{tag}” removed</source>
        <translation type="unfinished">ٹیگ ”{tag}“ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Tags of {who} changed</source>
        <translation type="unfinished">{who} کے ٹیگ بدل گئے</translation>
    </message>
    <message>
        <source>Tags taken off {who}</source>
        <translation type="unfinished">{who} سے ٹیگ ہٹائے گئے</translation>
    </message>
    <message>
        <source>Take back the hire of {who}</source>
        <translation type="unfinished">{who} کی بھرتی واپس لینا</translation>
    </message>
    <message>
        <source>Take over the client’s answers on {who}</source>
        <translation type="unfinished">{who} پر کلائنٹ کے جواب لینا</translation>
    </message>
    <message>
        <source>Take tags off {who}</source>
        <translation type="unfinished">{who} سے ٹیگ ہٹانا</translation>
    </message>
    <message>
        <source>Take the soft limit off {stage}</source>
        <translation type="unfinished">{stage} کی حد ہٹانا</translation>
    </message>
    <message>
        <source>Take {who} off the job</source>
        <translation type="unfinished">{who} کو ملازمت سے ہٹانا</translation>
    </message>
    <message>
        <source>Take {who} out of the bin</source>
        <translation type="unfinished">{who} کو ٹوکری سے نکالنا</translation>
    </message>
    <message>
        <source>Take “{reason}” off the reasons</source>
        <translation type="unfinished">”{reason}“ کو وجوہات سے ہٹانا</translation>
    </message>
    <message>
        <source>Take “{skill}” off the skills</source>
        <translation type="unfinished">”{skill}“ کو مہارتوں سے ہٹانا</translation>
    </message>
    <message>
        <source>Take “{source}” off the sources</source>
        <translation type="unfinished">”{source}“ کو ذرائع سے ہٹانا</translation>
    </message>
    <message>
        <source>Template renamed to “{name}”</source>
        <translation type="unfinished">سانچے کا نام ”{name}“ ہو گیا</translation>
    </message>
    <message>
        <source>Template “{name}” deleted</source>
        <translation type="unfinished">سانچہ ”{name}“ حذف ہوا</translation>
    </message>
    <message>
        <source>Template “{name}” saved</source>
        <translation type="unfinished">سانچہ ”{name}“ محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>The file is {who}’s now</source>
        <translation type="unfinished">فائل اب {who} کی ہے</translation>
    </message>
    <message>
        <source>Transfer {who} to {job}</source>
        <translation type="unfinished">{who} کو {job} میں منتقل کرنا</translation>
    </message>
    <message>
        <source>Undo {act_name}</source>
        <translation type="unfinished">واپس لیں: {act_name}</translation>
    </message>
    <message>
        <source>Undone: {act_name}</source>
        <translation type="unfinished">واپس لیا گیا: {act_name}</translation>
    </message>
    <message>
        <source>Unpin {jobs}</source>
        <translation type="unfinished">{jobs} کا پن ہٹانا</translation>
    </message>
    <message>
        <source>Unpin {job}</source>
        <translation type="unfinished">{job} کا پن ہٹانا</translation>
    </message>
    <message>
        <source>Unpin {who}</source>
        <translation type="unfinished">{who} کا پن ہٹانا</translation>
    </message>
    <message>
        <source>{client} added</source>
        <translation type="unfinished">{client} شامل ہوا</translation>
    </message>
    <message>
        <source>{client} saved</source>
        <translation type="unfinished">{client} محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>{count} CVs imported</source>
        <translation type="unfinished">{count} سی وی درآمد ہوئے</translation>
    </message>
    <message>
        <source>{count} rows of a list imported</source>
        <translation type="unfinished">فہرست کی {count} سطریں درآمد ہوئیں</translation>
    </message>
    <message>
        <source>{document} issued</source>
        <translation type="unfinished">{document} جاری ہوئی</translation>
    </message>
    <message>
        <source>{jobs} closed</source>
        <translation type="unfinished">{jobs} بند ہوئیں</translation>
    </message>
    <message>
        <source>{jobs} pinned</source>
        <translation type="unfinished">{jobs} پن ہوئیں</translation>
    </message>
    <message>
        <source>{jobs} put on hold</source>
        <translation type="unfinished">{jobs} روک دی گئیں</translation>
    </message>
    <message>
        <source>{jobs} unpinned</source>
        <translation type="unfinished">{jobs} کا پن ہٹایا گیا</translation>
    </message>
    <message>
        <source>{job} added</source>
        <translation type="unfinished">{job} شامل ہوئی</translation>
    </message>
    <message>
        <source>{job} closed</source>
        <translation type="unfinished">{job} بند ہوئی</translation>
    </message>
    <message>
        <source>{job} pinned</source>
        <translation type="unfinished">{job} پن ہوئی</translation>
    </message>
    <message>
        <source>{job} put on hold</source>
        <translation type="unfinished">{job} روک دی گئی</translation>
    </message>
    <message>
        <source>{job} reopened</source>
        <translation type="unfinished">{job} دوبارہ کھولی گئی</translation>
    </message>
    <message>
        <source>{job} resumed</source>
        <translation type="unfinished">{job} دوبارہ جاری ہوئی</translation>
    </message>
    <message>
        <source>{job} saved</source>
        <translation type="unfinished">{job} محفوظ ہو گئی</translation>
    </message>
    <message>
        <source>{job} unpinned</source>
        <translation type="unfinished">{job} کا پن ہٹایا گیا</translation>
    </message>
    <message>
        <source>{other} merged into {who}</source>
        <translation type="unfinished">{other} کو {who} میں ضم کیا گیا</translation>
    </message>
    <message>
        <source>{stage} has a soft limit of {limit}</source>
        <translation type="unfinished">{stage} کی حد {limit} ہے</translation>
    </message>
    <message>
        <source>{stage} has no soft limit</source>
        <translation type="unfinished">{stage} کی کوئی حد نہیں</translation>
    </message>
    <message>
        <source>{user} added to the people here</source>
        <translation type="unfinished">{user} یہاں کے افراد میں شامل ہوئے</translation>
    </message>
    <message>
        <source>{user} renamed</source>
        <translation type="unfinished">{user} کا نام بدلا گیا</translation>
    </message>
    <message>
        <source>{user} works here again</source>
        <translation type="unfinished">{user} پھر یہاں کام کر رہے ہیں</translation>
    </message>
    <message>
        <source>{user} works here no more</source>
        <translation type="unfinished">{user} اب یہاں کام نہیں کرتے</translation>
    </message>
    <message>
        <source>{who} added</source>
        <translation type="unfinished">{who} شامل کیے گئے</translation>
    </message>
    <message>
        <source>{who} added to {job}</source>
        <translation type="unfinished">{who} کو {job} میں شامل کیا گیا</translation>
    </message>
    <message>
        <source>{who} copied to {job}</source>
        <translation type="unfinished">{who} کو {job} میں نقل کیا گیا</translation>
    </message>
    <message>
        <source>{who} erased for good</source>
        <translation type="unfinished">{who} کو ہمیشہ کے لیے مٹایا گیا</translation>
    </message>
    <message>
        <source>{who} hired</source>
        <translation type="unfinished">{who} کو بھرتی کیا گیا</translation>
    </message>
    <message>
        <source>{who} is not hired any more</source>
        <translation type="unfinished">{who} اب بھرتی نہیں ہیں</translation>
    </message>
    <message>
        <source>{who} moved to the bin</source>
        <translation type="unfinished">{who} کو ٹوکری میں ڈالا گیا</translation>
    </message>
    <message>
        <source>{who} moved to {stage}</source>
        <translation type="unfinished">{who} کو {stage} میں منتقل کیا گیا</translation>
    </message>
    <message>
        <source>{who} moved within the column</source>
        <translation type="unfinished">{who} کو کالم کے اندر ہلایا گیا</translation>
    </message>
    <message>
        <source>{who} off the job: {reason}</source>
        <translation type="unfinished">{who} کو ملازمت سے ہٹایا گیا: {reason}</translation>
    </message>
    <message>
        <source>{who} pinned to the top</source>
        <translation type="unfinished">{who} کو اوپر پن کیا گیا</translation>
    </message>
    <message>
        <source>{who} put on hold</source>
        <translation type="unfinished">{who} کو روکا گیا</translation>
    </message>
    <message>
        <source>{who} restored</source>
        <translation type="unfinished">{who} کو بحال کیا گیا</translation>
    </message>
    <message>
        <source>{who} resumed</source>
        <translation type="unfinished">{who} کو دوبارہ جاری کیا گیا</translation>
    </message>
    <message>
        <source>{who} saved</source>
        <translation type="unfinished">{who} محفوظ ہو گئے</translation>
    </message>
    <message>
        <source>{who} tagged</source>
        <translation type="unfinished">{who} پر ٹیگ لگایا گیا</translation>
    </message>
    <message>
        <source>{who} taken out of the bin</source>
        <translation type="unfinished">{who} کو ٹوکری سے نکالا گیا</translation>
    </message>
    <message>
        <source>{who} transferred to {job}</source>
        <translation type="unfinished">{who} کو {job} میں منتقل کیا گیا</translation>
    </message>
    <message>
        <source>{who} unpinned</source>
        <translation type="unfinished">{who} کا پن ہٹایا گیا</translation>
    </message>
    <message>
        <source>“{merged_skill}” is “{skill}” now</source>
        <translation type="unfinished">”{merged_skill}“ اب ”{skill}“ ہے</translation>
    </message>
    <message>
        <source>“{search}” saved</source>
        <translation type="unfinished">”{search}“ محفوظ ہوئی</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Back up to another drive</source>
        <translation type="unfinished">دوسری ڈرائیو پر بیک اپ</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation type="unfinished">{path} میں بیک اپ ہو گیا</translation>
    </message>
    <message>
        <source>Backed up to {path}, on the same drive as the data</source>
        <translation type="unfinished">{path} میں بیک اپ ہوا، اسی ڈرائیو پر جہاں ڈیٹا ہے</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Deleted more than {days} ago ({who})…</source>
        <translation type="unfinished">{days} سے پہلے حذف شدہ ({who})…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation type="unfinished">ٹوکری خالی کریں…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished">مٹائیں…</translation>
    </message>
    <message>
        <source>Everyone ({who})…</source>
        <translation type="unfinished">سب ({who})…</translation>
    </message>
    <message>
        <source>over {days}</source>
        <translation type="unfinished">{days} سے زیادہ</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation type="unfinished">{days} باقی</translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation type="unfinished">{day}، {who}</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>A board shows the candidates of one job, stage by stage.</source>
        <translation type="unfinished">بورڈ ایک ملازمت کے امیدوار مرحلہ وار دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>A hired candidate stays in Hired until the hire is taken back.</source>
        <translation type="unfinished">بھرتی شدہ امیدوار اسی کالم میں رہتا ہے جب تک بھرتی واپس نہ لی جائے۔</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished">فلٹر لگائیں</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">بورڈ</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished">ہاتھ سے</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">بند</translation>
    </message>
    <message>
        <source>Collapse column</source>
        <translation type="unfinished">کالم سمیٹیں</translation>
    </message>
    <message>
        <source>Column menu</source>
        <translation type="unfinished">کالم کا مینو</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation type="unfinished">مختصر کارڈ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished">نقل ہو گیا</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">فلٹر</translation>
    </message>
    <message>
        <source>Filter this board</source>
        <translation type="unfinished">اس بورڈ میں تلاش</translation>
    </message>
    <message>
        <source>Filter, {n} more</source>
        <translation type="unfinished">فلٹر، مزید {n}</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation type="unfinished">ملازمت تلاش کریں</translation>
    </message>
    <message>
        <source>Hide closed</source>
        <translation type="unfinished">بند امیدوار چھپائیں</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation type="unfinished">یہ کالم چھپائیں</translation>
    </message>
    <message>
        <source>Hire one candidate at a time: each needs a start date.</source>
        <translation type="unfinished">ایک وقت میں ایک امیدوار بھرتی کریں: ہر ایک کی شروع کی تاریخ درکار ہے۔</translation>
    </message>
    <message>
        <source>Import CVs</source>
        <translation type="unfinished">سی وی درآمد کریں</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished">ملازمتیں</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation type="unfinished">زیادہ انتظار پہلے</translation>
    </message>
    <message>
        <source>More about this job</source>
        <translation type="unfinished">اس ملازمت کے بارے میں مزید</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation type="unfinished">مرحلے میں منتقل کریں</translation>
    </message>
    <message>
        <source>My view</source>
        <translation type="unfinished">میرا منظر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished">نئے پہلے</translation>
    </message>
    <message>
        <source>No job holds these words.</source>
        <translation type="unfinished">ان الفاظ والی کوئی ملازمت نہیں۔</translation>
    </message>
    <message>
        <source>No job yet</source>
        <translation type="unfinished">ابھی کوئی ملازمت نہیں</translation>
    </message>
    <message>
        <source>No one in {stage} yet. Drag a card here, or select one and press M.</source>
        <translation type="unfinished">ابھی {stage} میں کوئی نہیں۔ کارڈ یہاں کھینچ لائیں، یا کارڈ چن کر M دبائیں۔</translation>
    </message>
    <message>
        <source>No one is on this job yet. Drop CVs on a column, or choose files.</source>
        <translation type="unfinished">ابھی اس ملازمت پر کوئی نہیں۔ سی وی کسی کالم پر چھوڑیں، یا فائلیں چنیں۔</translation>
    </message>
    <message>
        <source>No one was rejected or has withdrawn.</source>
        <translation type="unfinished">نہ کوئی مسترد ہوا نہ دستبردار۔</translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation type="unfinished">تفصیل کھولیں</translation>
    </message>
    <message>
        <source>Open column {stage}</source>
        <translation type="unfinished">کالم {stage} کھولیں</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation type="unfinished">کارڈوں کی ترتیب</translation>
    </message>
    <message>
        <source>Rejected and withdrawn candidates</source>
        <translation type="unfinished">مسترد اور دستبردار امیدوار</translation>
    </message>
    <message>
        <source>Saved views of boards</source>
        <translation type="unfinished">بورڈوں کے محفوظ منظر</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">اسکور</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished">سب چنیں</translation>
    </message>
    <message>
        <source>Set a soft limit…</source>
        <translation type="unfinished">حد مقرر کریں…</translation>
    </message>
    <message>
        <source>Shortlist {due}</source>
        <translation type="unfinished">شارٹ لسٹ {due}</translation>
    </message>
    <message>
        <source>Show {n}</source>
        <translation type="unfinished">{n} دکھائیں</translation>
    </message>
    <message>
        <source>Switch job</source>
        <translation type="unfinished">ملازمت بدلیں</translation>
    </message>
    <message>
        <source>This column is sorted. Choose “By hand” to place cards yourself.</source>
        <translation type="unfinished">یہ کالم ترتیب شدہ ہے۔ کارڈ خود رکھنے کے لیے ”ہاتھ سے“ چنیں۔</translation>
    </message>
    <message>
        <source>med {n}d</source>
        <translation type="unfinished">اوسط {n} دن</translation>
    </message>
    <message>
        <source>median {n}d</source>
        <translation type="unfinished">درمیانہ {n} دن</translation>
    </message>
    <message>
        <source>{city}, {mode}</source>
        <translation type="unfinished">{city}، {mode}</translation>
    </message>
    <message>
        <source>{count} hidden by the filter.</source>
        <translation type="unfinished">{count} فلٹر سے چھپے ہیں۔</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished">{count} چنے گئے</translation>
    </message>
    <message>
        <source>{count} stayed as they were. {reason}</source>
        <translation type="unfinished">{count} ویسے ہی رہے۔ {reason}</translation>
    </message>
    <message>
        <source>{days} in {stage}</source>
        <translation type="unfinished">{stage} میں {days}</translation>
    </message>
    <message>
        <source>{hired} of {openings} hired</source>
        <translation type="unfinished">{openings} میں سے {hired} بھرتی</translation>
    </message>
    <message>
        <source>{shown} of {total} on this board match</source>
        <translation type="unfinished">اس بورڈ پر {total} میں سے {shown} میل کھاتے ہیں</translation>
    </message>
    <message>
        <source>{stage} candidates</source>
        <translation type="unfinished">{stage} کے امیدوار</translation>
    </message>
    <message>
        <source>{stage} column menu</source>
        <translation type="unfinished">{stage} کالم کا مینو</translation>
    </message>
    <message>
        <source>{stage}, {count}</source>
        <translation type="unfinished">{stage}، {count}</translation>
    </message>
    <message>
        <source>{stage}, {count}, more than the soft limit of {limit}</source>
        <translation type="unfinished">{stage}، {count}، مقررہ حد {limit} سے زیادہ</translation>
    </message>
    <message>
        <source>{title}, switch job</source>
        <translation type="unfinished">{title}، ملازمت بدلیں</translation>
    </message>
    <message>
        <source>{total} on this board</source>
        <translation type="unfinished">اس بورڈ پر {total}</translation>
    </message>
</context>
<context>
    <name>briefs</name>
    <message>
        <source>Milestone “{name}” is accepted by other criteria</source>
        <translation type="unfinished">مرحلہ ”{name}“ کی قبولیت کی شرائط بدل گئیں</translation>
    </message>
    <message>
        <source>Milestone “{name}” is dropped</source>
        <translation type="unfinished">مرحلہ ”{name}“ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Milestone “{name}” is new: {after}</source>
        <translation type="unfinished">مرحلہ ”{name}“ نیا ہے: {after}</translation>
    </message>
    <message>
        <source>Milestone “{name}”: {before} → {after}</source>
        <translation type="unfinished">مرحلہ ”{name}“: {before} ← {after}</translation>
    </message>
    <message>
        <source>The description reads differently</source>
        <translation type="unfinished">تفصیل کا متن بدل گیا</translation>
    </message>
    <message>
        <source>The skills stand in another order</source>
        <translation type="unfinished">مہارتوں کی ترتیب بدل گئی</translation>
    </message>
    <message>
        <source>Years of work: {before} → {after}</source>
        <translation type="unfinished">کام کے سال: {before} ← {after}</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">کوئی بھی</translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished">لازمی</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation type="unfinished">بہتر ہو</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">تاریخ نہیں</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation type="unfinished">وزن {n}</translation>
    </message>
    <message>
        <source>{skill} is new: {after}</source>
        <translation type="unfinished">{skill} نئی ہے: {after}</translation>
    </message>
    <message>
        <source>{skill} is not asked for any more</source>
        <translation type="unfinished">{skill} اب درکار نہیں</translation>
    </message>
    <message>
        <source>{skill}, {years}</source>
        <translation type="unfinished">{skill}، {years}</translation>
    </message>
    <message>
        <source>{skill}: {before} → {after}</source>
        <translation type="unfinished">{skill}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished">انتخاب ختم کریں</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation type="unfinished">انتخاب ختم کریں (Esc)</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished">{count} چنے گئے</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">شامل کریں</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation type="unfinished">امیدوار شامل کریں</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished">کلائنٹ شامل کریں</translation>
    </message>
    <message>
        <source>Add job</source>
        <translation type="unfinished">ملازمت شامل کریں</translation>
    </message>
    <message>
        <source>Add to job</source>
        <translation type="unfinished">ملازمت میں شامل کریں</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation type="unfinished">مسودے پر واپس جائیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">منسوخ کریں</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished">طرفیں بدلیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Close job</source>
        <translation type="unfinished">ملازمت بند کریں</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation type="unfinished">ملازمتیں بند کریں</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">موازنہ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نقل کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Export shortlist</source>
        <translation type="unfinished">شارٹ لسٹ برآمد کریں</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation type="unfinished">سانچے سے</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">آگے بڑھیں</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation type="unfinished">بھرتی کریں</translation>
    </message>
    <message>
        <source>Issue NDA</source>
        <translation type="unfinished">رازداری کا معاہدہ جاری کریں</translation>
    </message>
    <message>
        <source>Issue contract</source>
        <translation type="unfinished">معاہدہ جاری کریں</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished">کھلا رکھیں</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished">کام جاری رکھیں</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">بڑا</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation type="unfinished">سانچے سنبھالیں…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">ضم کریں</translation>
    </message>
    <message>
        <source>Merge into one person</source>
        <translation type="unfinished">ایک فرد میں ضم کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھولیں</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished">واپس رکھیں</translation>
    </message>
    <message>
        <source>Put back {who}</source>
        <translation type="unfinished">{who} کو واپس رکھیں</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished">مسترد کریں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">ہٹائیں</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">نام بدلیں</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">نام بدلیں…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">نقل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished">محفوظ کر کے آگے بڑھیں</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation type="unfinished">مسودہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save candidate</source>
        <translation type="unfinished">امیدوار محفوظ کریں</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation type="unfinished">کلائنٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save job</source>
        <translation type="unfinished">ملازمت محفوظ کریں</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished">نوٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save skills</source>
        <translation type="unfinished">مہارتیں محفوظ کریں</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation type="unfinished">ٹیگ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished">سانچہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">منظر محفوظ کریں</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation type="unfinished">حد مقرر کریں</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">چھوٹا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">شروع کریں</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">نئے سرے سے شروع کریں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">روکیں</translation>
    </message>
    <message>
        <source>Take back the hire</source>
        <translation type="unfinished">بھرتی واپس لیں</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished">منتقل کریں</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished">درآمد واپس لیں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">کھولیں</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">دستبردار کریں</translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>All candidates</source>
        <translation type="unfinished">تمام امیدوار</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">تلاش ختم کریں</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">کالم</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">موازنہ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">برآمد کریں</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">فلٹر</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished">تلاش کیسے کریں</translation>
    </message>
    <message>
        <source>Import CVs</source>
        <translation type="unfinished">سی وی درآمد کریں</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">مزید</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation type="unfinished">مرحلے میں منتقل کریں</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation type="unfinished">نیا امیدوار</translation>
    </message>
    <message>
        <source>No candidates yet. Drop CVs here, or import them.</source>
        <translation type="unfinished">ابھی کوئی امیدوار نہیں۔ سی وی یہاں چھوڑیں، یا درآمد کریں۔</translation>
    </message>
    <message>
        <source>No one matches.</source>
        <translation type="unfinished">کوئی میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished">تلاش محفوظ کریں</translation>
    </message>
    <message>
        <source>Save search (Ctrl+S)</source>
        <translation type="unfinished">تلاش محفوظ کریں (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saved searches and filters</source>
        <translation type="unfinished">محفوظ تلاشیں اور فلٹر</translation>
    </message>
    <message>
        <source>Shortlist for which job</source>
        <translation type="unfinished">کس ملازمت کی شارٹ لسٹ</translation>
    </message>
    <message>
        <source>found in {ms} ms</source>
        <translation type="unfinished">{ms} ملی سیکنڈ میں</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation type="unfinished">{all} میں سے {found}</translation>
    </message>
    <message>
        <source>{job} · {client} ({count} of {all})</source>
        <translation type="unfinished">{job} · {client} ({all} میں سے {count})</translation>
    </message>
    <message>
        <source>{people} selected</source>
        <translation type="unfinished">{people} چنے گئے</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Contract</source>
        <translation type="unfinished">معاہدہ</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation type="unfinished">معاہدے پر دستخط ہو گئے</translation>
    </message>
    <message>
        <source>Contract to sign</source>
        <translation type="unfinished">معاہدہ باقی</translation>
    </message>
    <message>
        <source>Decision open</source>
        <translation type="unfinished">فیصلہ باقی</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished">بھرتی</translation>
    </message>
    <message>
        <source>NDA</source>
        <translation type="unfinished">رازداری کا معاہدہ</translation>
    </message>
    <message>
        <source>Needs screening</source>
        <translation type="unfinished">چھانٹی باقی</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">نام نہیں</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">پیشکش</translation>
    </message>
    <message>
        <source>Offer to answer</source>
        <translation type="unfinished">پیشکش کا جواب باقی</translation>
    </message>
    <message>
        <source>On client shortlist</source>
        <translation type="unfinished">شارٹ لسٹ میں</translation>
    </message>
    <message>
        <source>On client shortlist {number}</source>
        <translation type="unfinished">شارٹ لسٹ {number} میں</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished">رکا ہوا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">مسترد</translation>
    </message>
    <message>
        <source>Schedule interview</source>
        <translation type="unfinished">انٹرویو طے کریں</translation>
    </message>
    <message>
        <source>Send assessment</source>
        <translation type="unfinished">ٹیسٹ بھیجیں</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished">شارٹ لسٹ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">دستخط شدہ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">دستبردار</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation type="unfinished">اگلا قدم: {step}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished">اسکور نہیں</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished">رکا ہوا</translation>
    </message>
    <message>
        <source>on shortlist {number}</source>
        <translation type="unfinished">شارٹ لسٹ {number} میں</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished">پن شدہ</translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation type="unfinished">اسکور {n}</translation>
    </message>
    <message>
        <source>{days} in stage</source>
        <translation type="unfinished">مرحلے میں {days}</translation>
    </message>
    <message>
        <source>{n}d</source>
        <translation type="unfinished">{n} دن</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>Job</source>
        <translation type="unfinished">ملازمت</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">نام نہیں</translation>
    </message>
    <message>
        <source>Not in a job</source>
        <translation type="unfinished">کسی ملازمت پر نہیں</translation>
    </message>
    <message>
        <source>score {n}</source>
        <translation type="unfinished">اسکور {n}</translation>
    </message>
    <message>
        <source>{hired} of {all}</source>
        <translation type="unfinished">{all} میں سے {hired}</translation>
    </message>
    <message>
        <source>{stage} {count}</source>
        <translation type="unfinished">{stage} {count}</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Any channel</source>
        <translation type="unfinished">کوئی بھی ذریعہ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">فون</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished">سلیک</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished">واٹس ایپ</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>25 % below</source>
        <translation type="unfinished">25 % اس سے کم</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation type="unfinished">5 % اس سے کم</translation>
    </message>
    <message>
        <source>75 % below</source>
        <translation type="unfinished">75 % اس سے کم</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation type="unfinished">95 % اس سے کم</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished">درخواست</translation>
    </message>
    <message>
        <source>Came from {source}</source>
        <translation type="unfinished">{source} سے آئے</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished">امیدوار</translation>
    </message>
    <message>
        <source>Click a row to see the people</source>
        <translation type="unfinished">افراد دیکھنے کے لیے سطر پر کلک کریں</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation type="unfinished">اعداد نقل کریں</translation>
    </message>
    <message>
        <source>Dashed line: your goal</source>
        <translation type="unfinished">نقطہ دار لکیر: آپ کا ہدف</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished">مراحل کا خاکہ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">ہدف</translation>
    </message>
    <message>
        <source>Hire rate</source>
        <translation type="unfinished">بھرتی کی شرح</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished">بھرتی</translation>
    </message>
    <message>
        <source>Hired in {month}</source>
        <translation type="unfinished">{month} میں بھرتی</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation type="unfinished">بھرتیاں</translation>
    </message>
    <message>
        <source>Hires per month</source>
        <translation type="unfinished">ماہانہ بھرتیاں</translation>
    </message>
    <message>
        <source>Left {stage} in this period</source>
        <translation type="unfinished">اس مدت میں {stage} سے آگے گئے</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation type="unfinished">درمیانہ دن</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation type="unfinished">درمیانہ اسکور</translation>
    </message>
    <message>
        <source>Median, middle half and 90% of candidates</source>
        <translation type="unfinished">درمیانہ، درمیانی نصف اور 90% امیدوار</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">مہینہ</translation>
    </message>
    <message>
        <source>More for {chart}</source>
        <translation type="unfinished">{chart} کے لیے مزید</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">معلوم نہیں</translation>
    </message>
    <message>
        <source>Of the people who applied, how many reached each stage</source>
        <translation type="unfinished">درخواست دینے والوں میں سے کتنے ہر مرحلے تک پہنچے</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation type="unfinished">پچھلے مرحلے کا</translation>
    </message>
    <message>
        <source>Print this chart…</source>
        <translation type="unfinished">یہ خاکہ پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Reached {stage}</source>
        <translation type="unfinished">{stage} تک پہنچے</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation type="unfinished">افراد دیکھیں</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">جدول دکھائیں</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ذریعہ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">مرحلہ</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation type="unfinished">مرحلے میں وقت</translation>
    </message>
    <message>
        <source>Where hires come from</source>
        <translation type="unfinished">بھرتی کے ذرائع</translation>
    </message>
    <message>
        <source>as in the month before</source>
        <translation type="unfinished">پچھلے مہینے جتنا</translation>
    </message>
    <message>
        <source>as in the {months} before</source>
        <translation type="unfinished">پچھلے {months} جتنا</translation>
    </message>
    <message>
        <source>down {change} on the month before</source>
        <translation type="unfinished">پچھلے مہینے سے {change} کم</translation>
    </message>
    <message>
        <source>down {change} on the {months} before</source>
        <translation type="unfinished">پچھلے {months} سے {change} کم</translation>
    </message>
    <message>
        <source>up {change} on the month before</source>
        <translation type="unfinished">پچھلے مہینے سے {change} زیادہ</translation>
    </message>
    <message>
        <source>up {change} on the {months} before</source>
        <translation type="unfinished">پچھلے {months} سے {change} زیادہ</translation>
    </message>
    <message>
        <source>{month}: {hires}</source>
        <translation type="unfinished">{month}: {hires}</translation>
    </message>
    <message>
        <source>{month}: {hires}, goal {goal}</source>
        <translation type="unfinished">{month}: {hires}، ہدف {goal}</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished">{number} دن</translation>
    </message>
    <message>
        <source>{share} of {stage}</source>
        <translation type="unfinished">{stage} کا {share}</translation>
    </message>
    <message>
        <source>{source}: {applied}, {hired} hired, {rate}</source>
        <translation type="unfinished">{source}: {applied}، {hired} بھرتی، {rate}</translation>
    </message>
    <message>
        <source>{stage}: median {median}, half of them between {first} and {third}</source>
        <translation type="unfinished">{stage}: درمیانہ {median}، آدھے {first} اور {third} کے بیچ</translation>
    </message>
    <message>
        <source>{stage}: nobody has left it yet</source>
        <translation type="unfinished">{stage}: ابھی کوئی آگے نہیں گیا</translation>
    </message>
    <message>
        <source>{words}. Click to see the people.</source>
        <translation type="unfinished">{words}۔ افراد دیکھنے کے لیے کلک کریں۔</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">پہلے</translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation type="unfinished">شناختی کارڈ نمبر</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">رابطے</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">ترمیم</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation type="unfinished">کلائنٹ میں ترمیم…</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished">فیس</translation>
    </message>
    <message>
        <source>For agreements</source>
        <translation type="unfinished">معاہدوں کے لیے</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation type="unfinished">بھرتیاں</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished">مدت</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished">ملازمتیں</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">قسم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بعد میں</translation>
    </message>
    <message>
        <source>NTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished">نئی ملازمت</translation>
    </message>
    <message>
        <source>New job for this client…</source>
        <translation type="unfinished">اس کلائنٹ کے لیے نئی ملازمت…</translation>
    </message>
    <message>
        <source>No fee is agreed for today.</source>
        <translation type="unfinished">آج کے لیے کوئی فیس طے نہیں۔</translation>
    </message>
    <message>
        <source>Nobody yet. Edit the client to add who speaks for it.</source>
        <translation type="unfinished">ابھی کوئی نہیں۔ رابطہ شامل کرنے کے لیے کلائنٹ میں ترمیم کریں۔</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">دستاویزات</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">رجسٹریشن</translation>
    </message>
    <message>
        <source>Slack {name}</source>
        <translation type="unfinished">سلیک {name}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished">شرائط</translation>
    </message>
    <message>
        <source>The agency does not work with this client.</source>
        <translation type="unfinished">ایجنسی اس کلائنٹ کے ساتھ کام نہیں کرتی۔</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>WhatsApp {number}</source>
        <translation type="unfinished">واٹس ایپ {number}</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished">دستخط کنندہ</translation>
    </message>
    <message>
        <source>best by {channel}</source>
        <translation type="unfinished">بہتر ذریعہ {channel}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">{day} سے</translation>
    </message>
    <message>
        <source>{hired} of {all} hired</source>
        <translation type="unfinished">{all} میں سے {hired} بھرتی</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>An import is running</source>
        <translation type="unfinished">درآمد جاری ہے</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished">جاری رکھیں</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished">روک کر بند کریں</translation>
    </message>
    <message>
        <source>What was read so far stays. The rest of the files is left out.</source>
        <translation type="unfinished">جو پڑھا گیا وہ رہے گا۔ باقی فائلیں چھوڑ دی جائیں گی۔</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Added</source>
        <translation type="unfinished">شامل کیا</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished">تمام ملازمتیں</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation type="unfinished">مراحل</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished">امیدوار</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">رابطہ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">دن</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">حذف شدہ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>Exp.</source>
        <translation type="unfinished">تجربہ</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation type="unfinished">توقع</translation>
    </message>
    <message>
        <source>Fee today</source>
        <translation type="unfinished">آج کی فیس</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">برائے</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished">بھرتی</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation type="unfinished">بھرتیاں</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished">مدت</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished">ذمہ دار</translation>
    </message>
    <message>
        <source>In the running</source>
        <translation type="unfinished">زیر غور</translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished">ملازمت</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished">ملازمتیں</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">محفوظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">نوٹس</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation type="unfinished">کھلی ملازمتیں</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">کھولی گئی</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">دستاویز</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished">تنخواہ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">فون</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">اسکور</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished">شارٹ لسٹ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ذریعہ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">مرحلہ</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation type="unfinished">معیاری کالم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">حالت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">ٹیگ</translation>
    </message>
    <message>
        <source>Tick everyone (Ctrl+A)</source>
        <translation type="unfinished">سب چنیں (Ctrl+A)</translation>
    </message>
    <message>
        <source>Top skills</source>
        <translation type="unfinished">نمایاں مہارتیں</translation>
    </message>
    <message>
        <source>What the brief asks for</source>
        <translation type="unfinished">تفصیل میں کیا درکار ہے</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation type="unfinished">اب کہاں</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">سال</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About ATS Desktop</source>
        <translation type="unfinished">ATS Desktop کے بارے میں</translation>
    </message>
    <message>
        <source>Add to job…</source>
        <translation type="unfinished">ملازمت میں شامل کریں…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">پیچھے</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">ابھی بیک اپ لیں</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation type="unfinished">ٹوکری…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">بورڈ</translation>
    </message>
    <message>
        <source>Candidate panel</source>
        <translation type="unfinished">امیدوار کا پینل</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished">امیدوار</translation>
    </message>
    <message>
        <source>Check what was read…</source>
        <translation type="unfinished">پڑھا گیا متن جانچیں…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Close the job…</source>
        <translation type="unfinished">ملازمت بند کریں…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished">پینل بند کریں</translation>
    </message>
    <message>
        <source>Collapse sidebar</source>
        <translation type="unfinished">سائڈبار سمیٹیں</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation type="unfinished">مختصر کارڈ</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation type="unfinished">موازنہ اور انضمام…</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation type="unfinished">معاہدہ…</translation>
    </message>
    <message>
        <source>Copy name, phone and e-mail</source>
        <translation type="unfinished">نام، فون اور ای میل نقل کریں</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">دستاویزات</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished">ہمیشہ کے لیے مٹائیں…</translation>
    </message>
    <message>
        <source>Export shortlist…</source>
        <translation type="unfinished">شارٹ لسٹ برآمد کریں…</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation type="unfinished">اس صفحے کو فلٹر کریں</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">آگے</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished">پوری اسکرین</translation>
    </message>
    <message>
        <source>Hire…</source>
        <translation type="unfinished">بھرتی کریں…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished">سرگزشت…</translation>
    </message>
    <message>
        <source>Import CVs…</source>
        <translation type="unfinished">سی وی درآمد کریں…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished">فہرست درآمد کریں…</translation>
    </message>
    <message>
        <source>It does not fit what is shown now.</source>
        <translation type="unfinished">یہ موجودہ منظر پر لاگو نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished">ملازمتیں</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">کی بورڈ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">بڑا متن</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished">روشن یا گہرا</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">مقفل کریں</translation>
    </message>
    <message>
        <source>Move down in the column</source>
        <translation type="unfinished">کالم میں نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation type="unfinished">مرحلے میں منتقل کریں…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished">ٹوکری میں ڈالیں</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation type="unfinished">اگلے مرحلے میں منتقل کریں</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation type="unfinished">پچھلے مرحلے میں منتقل کریں</translation>
    </message>
    <message>
        <source>Move up in the column</source>
        <translation type="unfinished">کالم میں اوپر لے جائیں</translation>
    </message>
    <message>
        <source>New candidate…</source>
        <translation type="unfinished">نیا امیدوار…</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation type="unfinished">نیا کلائنٹ…</translation>
    </message>
    <message>
        <source>New job…</source>
        <translation type="unfinished">نئی ملازمت…</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished">اگلا فرد</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation type="unfinished">اگلا حصہ</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished">اگلا ٹیب</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished">متن کا عام سائز</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished">نوٹ…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھولیں</translation>
    </message>
    <message>
        <source>Open an agency first.</source>
        <translation type="unfinished">پہلے کوئی ایجنسی کھولیں۔</translation>
    </message>
    <message>
        <source>Open brief…</source>
        <translation type="unfinished">تفصیل کھولیں…</translation>
    </message>
    <message>
        <source>Open or restore a file…</source>
        <translation type="unfinished">فائل کھولیں یا بحال کریں…</translation>
    </message>
    <message>
        <source>Open the CV</source>
        <translation type="unfinished">سی وی کھولیں</translation>
    </message>
    <message>
        <source>Open the full page</source>
        <translation type="unfinished">پورا صفحہ کھولیں</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished">لاگ کھولیں</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished">پن لگائیں یا ہٹائیں</translation>
    </message>
    <message>
        <source>Pin this job</source>
        <translation type="unfinished">یہ ملازمت پن کریں</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished">اوپر پن کریں</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation type="unfinished">پچھلا فرد</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation type="unfinished">پچھلا حصہ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation type="unfinished">پچھلا ٹیب</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished">روکیں</translation>
    </message>
    <message>
        <source>Put the job on hold</source>
        <translation type="unfinished">ملازمت روکیں</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">دوبارہ کریں</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished">مسترد کریں…</translation>
    </message>
    <message>
        <source>Reopen the job</source>
        <translation type="unfinished">ملازمت دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">رپورٹیں</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished">بحال کریں</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">دوبارہ جاری کریں</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation type="unfinished">ملازمت دوبارہ جاری کریں</translation>
    </message>
    <message>
        <source>Save as a job template…</source>
        <translation type="unfinished">ملازمت کے سانچے کے طور پر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save view or draft…</source>
        <translation type="unfinished">منظر یا مسودہ محفوظ کریں…</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation type="unfinished">امیدوار تلاش کریں</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished">سب میں تلاش کریں…</translation>
    </message>
    <message>
        <source>Search for this brief</source>
        <translation type="unfinished">اس تفصیل کے مطابق تلاش</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished">سب چنیں</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished">ترتیبات…</translation>
    </message>
    <message>
        <source>Show closed candidates</source>
        <translation type="unfinished">بند امیدوار دکھائیں</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">چھوٹا متن</translation>
    </message>
    <message>
        <source>Stages of this job…</source>
        <translation type="unfinished">اس ملازمت کے مراحل…</translation>
    </message>
    <message>
        <source>Switch job…</source>
        <translation type="unfinished">ملازمت بدلیں…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished">ٹیگ…</translation>
    </message>
    <message>
        <source>Take back the hire…</source>
        <translation type="unfinished">بھرتی واپس لیں…</translation>
    </message>
    <message>
        <source>Transfer to another job…</source>
        <translation type="unfinished">دوسری ملازمت میں منتقل کریں…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">واپس لیں</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished">پن ہٹائیں</translation>
    </message>
    <message>
        <source>Which jobs fit?…</source>
        <translation type="unfinished">کون سی ملازمتیں موزوں ہیں؟…</translation>
    </message>
    <message>
        <source>Who fits this job?…</source>
        <translation type="unfinished">اس ملازمت کے لیے کون موزوں ہے؟…</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>CVs</source>
        <translation type="unfinished">
            <numerusform>سی وی</numerusform>
            <numerusform>سی وی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>acts</source>
        <translation type="unfinished">
            <numerusform>عمل</numerusform>
            <numerusform>اعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>applicants</source>
        <translation type="unfinished">
            <numerusform>درخواست گزار</numerusform>
            <numerusform>درخواست گزار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>candidates</source>
        <translation type="unfinished">
            <numerusform>امیدوار</numerusform>
            <numerusform>امیدوار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cards</source>
        <translation type="unfinished">
            <numerusform>کارڈ</numerusform>
            <numerusform>کارڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cells</source>
        <translation type="unfinished">
            <numerusform>خانہ</numerusform>
            <numerusform>خانے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clients</source>
        <translation type="unfinished">
            <numerusform>کلائنٹ</numerusform>
            <numerusform>کلائنٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed</source>
        <translation type="unfinished">
            <numerusform>بند</numerusform>
            <numerusform>بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation type="unfinished">
            <numerusform>دن</numerusform>
            <numerusform>دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files</source>
        <translation type="unfinished">
            <numerusform>فائل</numerusform>
            <numerusform>فائلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hires</source>
        <translation type="unfinished">
            <numerusform>بھرتی</numerusform>
            <numerusform>بھرتیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invented candidates</source>
        <translation type="unfinished">
            <numerusform>فرضی امیدوار</numerusform>
            <numerusform>فرضی امیدوار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>jobs</source>
        <translation type="unfinished">
            <numerusform>ملازمت</numerusform>
            <numerusform>ملازمتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept shortlists</source>
        <translation type="unfinished">
            <numerusform>محفوظ شارٹ لسٹ</numerusform>
            <numerusform>محفوظ شارٹ لسٹیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation type="unfinished">
            <numerusform>منٹ</numerusform>
            <numerusform>منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation type="unfinished">
            <numerusform>مہینہ</numerusform>
            <numerusform>مہینے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more records</source>
        <translation type="unfinished">
            <numerusform>مزید اندراج</numerusform>
            <numerusform>مزید اندراج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes</source>
        <translation type="unfinished">
            <numerusform>نوٹ</numerusform>
            <numerusform>نوٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older backups</source>
        <translation type="unfinished">
            <numerusform>پرانا بیک اپ</numerusform>
            <numerusform>پرانے بیک اپ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>openings</source>
        <translation type="unfinished">
            <numerusform>آسامی</numerusform>
            <numerusform>آسامیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pages</source>
        <translation type="unfinished">
            <numerusform>صفحہ</numerusform>
            <numerusform>صفحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>papers</source>
        <translation type="unfinished">
            <numerusform>دستاویز</numerusform>
            <numerusform>دستاویزات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation type="unfinished">
            <numerusform>فرد</numerusform>
            <numerusform>افراد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>problems</source>
        <translation type="unfinished">
            <numerusform>مسئلہ</numerusform>
            <numerusform>مسائل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>required skills</source>
        <translation type="unfinished">
            <numerusform>لازمی مہارت</numerusform>
            <numerusform>لازمی مہارتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>results</source>
        <translation type="unfinished">
            <numerusform>نتیجہ</numerusform>
            <numerusform>نتائج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows</source>
        <translation type="unfinished">
            <numerusform>سطر</numerusform>
            <numerusform>سطریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation type="unfinished">
            <numerusform>سیکنڈ</numerusform>
            <numerusform>سیکنڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skills</source>
        <translation type="unfinished">
            <numerusform>مہارت</numerusform>
            <numerusform>مہارتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>things</source>
        <translation type="unfinished">
            <numerusform>چیز</numerusform>
            <numerusform>چیزیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation type="unfinished">
            <numerusform>بار</numerusform>
            <numerusform>بار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Fri</source>
        <translation type="unfinished">جمعہ</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished">پیر</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished">ہفتہ</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">اتوار</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished">جمعرات</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished">منگل</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished">بدھ</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">کل</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished">{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished">{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished">{day}، {time}</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>A view keeps the filters, the order, the density and which columns are folded.</source>
        <translation type="unfinished">منظر فلٹر، ترتیب، کارڈوں کا سائز اور سمٹے کالم یاد رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation type="unfinished">قبولیت کی شرائط</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">فعال</translation>
    </message>
    <message>
        <source>Add to {what}</source>
        <translation type="unfinished">{what} میں شامل کریں</translation>
    </message>
    <message>
        <source>Add {who} to a job</source>
        <translation type="unfinished">{who} کو ملازمت میں شامل کریں</translation>
    </message>
    <message>
        <source>Additional terms</source>
        <translation type="unfinished">اضافی شرائط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>Address in Urdu</source>
        <translation type="unfinished">اردو میں پتہ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">ایجنسی</translation>
    </message>
    <message>
        <source>Agency NTN</source>
        <translation type="unfinished">ایجنسی کا این ٹی این</translation>
    </message>
    <message>
        <source>Agency address</source>
        <translation type="unfinished">ایجنسی کا پتہ</translation>
    </message>
    <message>
        <source>Agency e-mail</source>
        <translation type="unfinished">ایجنسی کی ای میل</translation>
    </message>
    <message>
        <source>Agency phone</source>
        <translation type="unfinished">ایجنسی کا فون</translation>
    </message>
    <message>
        <source>Agency, registered name</source>
        <translation type="unfinished">ایجنسی کا رجسٹرڈ نام</translation>
    </message>
    <message>
        <source>Agency, short name</source>
        <translation type="unfinished">ایجنسی کا مختصر نام</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">معاہدہ</translation>
    </message>
    <message>
        <source>Already on this job: {count}. Nobody was added.</source>
        <translation type="unfinished">پہلے سے اس ملازمت پر: {count}۔ کوئی شامل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>An Excel workbook for the client. What was sent is kept with each candidate.</source>
        <translation type="unfinished">کلائنٹ کے لیے ایکسل فائل۔ جو بھیجا گیا وہ ہر امیدوار کے ساتھ محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation type="unfinished">کوئی بھی ذریعہ</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation type="unfinished">کیا یہ ایک ہی فرد ہیں؟</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished">بینک اکاؤنٹ</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished">ٹوکری</translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation type="unfinished">شناختی کارڈ نمبر</translation>
    </message>
    <message>
        <source>CNIC of the signatory</source>
        <translation type="unfinished">دستخط کنندہ کا شناختی کارڈ نمبر</translation>
    </message>
    <message>
        <source>Cancelled by the client</source>
        <translation type="unfinished">کلائنٹ نے منسوخ کی</translation>
    </message>
    <message>
        <source>Candidates in the bin</source>
        <translation type="unfinished">ٹوکری میں امیدوار</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">تبدیلیاں</translation>
    </message>
    <message>
        <source>Changes before a new schedule, % of the fees</source>
        <translation type="unfinished">نئے شیڈول سے پہلے تبدیلیاں، فیس کا %</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished">کلائنٹ چنیں</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished">وجہ چنیں</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished">فائل چنیں</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Client NTN</source>
        <translation type="unfinished">کلائنٹ کا این ٹی این</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation type="unfinished">کلائنٹ کا پتہ</translation>
    </message>
    <message>
        <source>Client e-mail for notices</source>
        <translation type="unfinished">نوٹس کے لیے کلائنٹ کی ای میل</translation>
    </message>
    <message>
        <source>Client, registered name</source>
        <translation type="unfinished">کلائنٹ کا رجسٹرڈ نام</translation>
    </message>
    <message>
        <source>Close the job</source>
        <translation type="unfinished">ملازمت بند کریں</translation>
    </message>
    <message>
        <source>Close the job? Everyone still on its board is rejected with “Job closed”.</source>
        <translation type="unfinished">ملازمت بند کریں؟ بورڈ پر باقی سب ”ملازمت بند“ کے ساتھ مسترد ہوں گے۔</translation>
    </message>
    <message>
        <source>Close {jobs}</source>
        <translation type="unfinished">{jobs} بند کرنا</translation>
    </message>
    <message>
        <source>Close {reference}</source>
        <translation type="unfinished">{reference} بند کریں</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation type="unfinished">{title} بند کریں</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished">رابطہ</translation>
    </message>
    <message>
        <source>Compare with whom?</source>
        <translation type="unfinished">کس سے موازنہ؟</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished">رازداری</translation>
    </message>
    <message>
        <source>Confidentiality, years</source>
        <translation type="unfinished">رازداری، سال</translation>
    </message>
    <message>
        <source>Contacts, skills, files, notes and jobs of both are kept. Of two applications on one job the furthest goes on. The name that is not chosen still finds the person.</source>
        <translation type="unfinished">دونوں کے رابطے، مہارتیں، فائلیں، نوٹ اور ملازمتیں رہتی ہیں۔ ایک ملازمت پر دو درخواستوں میں سے آگے والی جاری رہتی ہے۔ نہ چنا گیا نام بھی تلاش میں ملتا ہے۔</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished">معاہدہ</translation>
    </message>
    <message>
        <source>Contract to hire</source>
        <translation type="unfinished">معاہدے سے مستقل</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished">ٹھیکیدار</translation>
    </message>
    <message>
        <source>Contractor NTN</source>
        <translation type="unfinished">ٹھیکیدار کا این ٹی این</translation>
    </message>
    <message>
        <source>Contractor address</source>
        <translation type="unfinished">ٹھیکیدار کا پتہ</translation>
    </message>
    <message>
        <source>Contractor e-mail for notices</source>
        <translation type="unfinished">نوٹس کے لیے ٹھیکیدار کی ای میل</translation>
    </message>
    <message>
        <source>Contractor phone</source>
        <translation type="unfinished">ٹھیکیدار کا فون</translation>
    </message>
    <message>
        <source>Correction, working days</source>
        <translation type="unfinished">درستی، کام کے دن</translation>
    </message>
    <message>
        <source>Courts at</source>
        <translation type="unfinished">عدالتیں بمقام</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">تاریخیں</translation>
    </message>
    <message>
        <source>Deleted candidates are kept here for at least 30 days, with everything on them.</source>
        <translation type="unfinished">حذف شدہ امیدوار اپنی تمام تفصیل کے ساتھ کم از کم 30 دن یہاں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished">حوالگی</translation>
    </message>
    <message>
        <source>Designation of the signatory</source>
        <translation type="unfinished">دستخط کنندہ کا عہدہ</translation>
    </message>
    <message>
        <source>Disclosure period, months</source>
        <translation type="unfinished">انکشاف کی مدت، مہینے</translation>
    </message>
    <message>
        <source>Do not work with</source>
        <translation type="unfinished">کام نہ کریں</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished">غیر فعال</translation>
    </message>
    <message>
        <source>Draft of {time}</source>
        <translation type="unfinished">مسودہ: {time}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">آخری تاریخ</translation>
    </message>
    <message>
        <source>Edit candidate</source>
        <translation type="unfinished">امیدوار میں ترمیم</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation type="unfinished">کلائنٹ میں ترمیم</translation>
    </message>
    <message>
        <source>Edit job</source>
        <translation type="unfinished">ملازمت میں ترمیم</translation>
    </message>
    <message>
        <source>Edit {reference}</source>
        <translation type="unfinished">{reference} میں ترمیم</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">تعلیم</translation>
    </message>
    <message>
        <source>Electronic signatures are accepted</source>
        <translation type="unfinished">الیکٹرانک دستخط قابل قبول ہیں</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished">اختتام کی تاریخ</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">انگریزی</translation>
    </message>
    <message>
        <source>Every opening of {reference} is filled</source>
        <translation type="unfinished">{reference} کی تمام آسامیاں پُر ہو گئیں</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished">ایکسل فائل (*.xlsx)</translation>
    </message>
    <message>
        <source>Export shortlist</source>
        <translation type="unfinished">شارٹ لسٹ برآمد کریں</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished">فیس</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished">فیس</translation>
    </message>
    <message>
        <source>Fees in total</source>
        <translation type="unfinished">کل فیس</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished">پُر ہو گئی</translation>
    </message>
    <message>
        <source>Filled in from the records</source>
        <translation type="unfinished">ریکارڈ سے پُر کیا گیا</translation>
    </message>
    <message>
        <source>Flat amount</source>
        <translation type="unfinished">مقررہ رقم</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation type="unfinished">فری لانس</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation type="unfinished">قانون</translation>
    </message>
    <message>
        <source>Hire {name}</source>
        <translation type="unfinished">{name} کو بھرتی کریں</translation>
    </message>
    <message>
        <source>How this adds up</source>
        <translation type="unfinished">یہ کیسے بنا</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished">تلاش کیسے کریں</translation>
    </message>
    <message>
        <source>Income tax is withheld</source>
        <translation type="unfinished">انکم ٹیکس کاٹا جاتا ہے</translation>
    </message>
    <message>
        <source>Is merged</source>
        <translation type="unfinished">ضم ہوتا ہے</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">جاری شدہ</translation>
    </message>
    <message>
        <source>It stands on shortlists and contracts. It can be changed.</source>
        <translation type="unfinished">یہ شارٹ لسٹ اور معاہدوں پر لکھا جاتا ہے۔ اسے بدلا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Job reference</source>
        <translation type="unfinished">ملازمت کا حوالہ</translation>
    </message>
    <message>
        <source>Job templates</source>
        <translation type="unfinished">ملازمت کے سانچے</translation>
    </message>
    <message>
        <source>Keep the other record</source>
        <translation type="unfinished">دوسرا اندراج رکھیں</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation type="unfinished">یہ کلید سنبھال کر رکھیں</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation type="unfinished">ادارے کی قسم</translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished">قانون</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">ممکنہ کلائنٹ</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation type="unfinished">ذمہ داری</translation>
    </message>
    <message>
        <source>Limit of liability</source>
        <translation type="unfinished">ذمہ داری کی حد</translation>
    </message>
    <message>
        <source>Lost to others</source>
        <translation type="unfinished">دوسروں کو ملی</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished">بمقام</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished">مرحلہ ادائیگی</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished">مراحل ادائیگی</translation>
    </message>
    <message>
        <source>More cards turn the count amber and are never refused. Leave it empty for none.</source>
        <translation type="unfinished">زیادہ کارڈ ہوں تو گنتی زرد ہو جاتی ہے، کارڈ روکا نہیں جاتا۔ حد نہ چاہیے تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation type="unfinished">اردو میں نام</translation>
    </message>
    <message>
        <source>Name your agency</source>
        <translation type="unfinished">اپنی ایجنسی کا نام لکھیں</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation type="unfinished">نیا امیدوار</translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished">نیا کلائنٹ</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation type="unfinished">نیا کلائنٹ…</translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished">نئی ملازمت</translation>
    </message>
    <message>
        <source>No tags yet. Type the first one.</source>
        <translation type="unfinished">ابھی کوئی ٹیگ نہیں۔ پہلا لکھیں۔</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">کوئی خاص نہیں</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation type="unfinished">”{name}“ نام کا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Nobody is in the running any more. The job can be reopened.</source>
        <translation type="unfinished">اب کوئی زیر غور نہیں۔ ملازمت دوبارہ کھولی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Non-solicitation</source>
        <translation type="unfinished">عدم ترغیب</translation>
    </message>
    <message>
        <source>Non-solicitation, months</source>
        <translation type="unfinished">عدم ترغیب، مہینے</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">نوٹ</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation type="unfinished">{name} پر نوٹ</translation>
    </message>
    <message>
        <source>Notice of a loss, hours</source>
        <translation type="unfinished">نقصان کی اطلاع، گھنٹے</translation>
    </message>
    <message>
        <source>Notice, days</source>
        <translation type="unfinished">نوٹس، دن</translation>
    </message>
    <message>
        <source>Only your agency sees notes.</source>
        <translation type="unfinished">نوٹ صرف آپ کی ایجنسی دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">پاس فریز</translation>
    </message>
    <message>
        <source>Pay, years, skills and milestones are kept, not the client and the dates.</source>
        <translation type="unfinished">تنخواہ، سال، مہارتیں اور مراحل محفوظ ہوتے ہیں، کلائنٹ اور تاریخیں نہیں۔</translation>
    </message>
    <message>
        <source>Payment, days after acceptance</source>
        <translation type="unfinished">ادائیگی، قبولیت کے بعد دن</translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished">ملنے والے افراد</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished">فیصد</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished">مستقل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">فون</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation type="unfinished">کام کی جگہ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">پیش نظارہ</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation type="unfinished">{name} پرنٹ کریں</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">مقصد</translation>
    </message>
    <message>
        <source>Putting a breach right, days</source>
        <translation type="unfinished">خلاف ورزی کی درستی، دن</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">بحالی کی کلید</translation>
    </message>
    <message>
        <source>Recovery key of {agency}

{key}

It opens the data in ATS Desktop when the passphrase is forgotten. Keep this sheet away from the laptop.
</source>
        <translation type="unfinished">{agency} کی بحالی کی کلید

{key}

پاس فریز بھول جانے پر یہ ATS Desktop میں ڈیٹا کھولتی ہے۔ یہ کاغذ لیپ ٹاپ سے دور رکھیں۔
</translation>
    </message>
    <message>
        <source>Recovery key.txt</source>
        <translation type="unfinished">Recovery key.txt</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">رجسٹریشن نمبر</translation>
    </message>
    <message>
        <source>Reject {who}</source>
        <translation type="unfinished">{who} کو مسترد کریں</translation>
    </message>
    <message>
        <source>Remove {what} {number}</source>
        <translation type="unfinished">{what} {number} ہٹائیں</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation type="unfinished">تلاش کا نام بدلیں</translation>
    </message>
    <message>
        <source>Rename the view {name}</source>
        <translation type="unfinished">منظر {name} کا نام بدلیں</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished">{name} کا نام بدلیں</translation>
    </message>
    <message>
        <source>Required skills count double. A skill that only follows from another one gives 60 %, fewer years than asked give half. Name, age and address never count.</source>
        <translation type="unfinished">لازمی مہارتیں دگنی گنی جاتی ہیں۔ جو مہارت صرف دوسری سے اخذ ہو اسے 60 % ملتا ہے، کم سال ہوں تو آدھا۔ نام، عمر اور پتہ کبھی شمار نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Return of information, days</source>
        <translation type="unfinished">معلومات کی واپسی، دن</translation>
    </message>
    <message>
        <source>Review, working days</source>
        <translation type="unfinished">جائزہ، کام کے دن</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">کردار</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as a job template</source>
        <translation type="unfinished">سانچے کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished">تلاش محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished">بحالی کی کلید محفوظ کریں</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished">یہ منظر محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished">{name} کے نام سے محفوظ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">اسکور</translation>
    </message>
    <message>
        <source>Select someone first.</source>
        <translation type="unfinished">پہلے کسی کو چنیں۔</translation>
    </message>
    <message>
        <source>Signs for the client</source>
        <translation type="unfinished">کلائنٹ کی طرف سے دستخط</translation>
    </message>
    <message>
        <source>Skills of {name}</source>
        <translation type="unfinished">{name} کی مہارتیں</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished">سلیک</translation>
    </message>
    <message>
        <source>Soft limit of {stage}</source>
        <translation type="unfinished">{stage} کی حد</translation>
    </message>
    <message>
        <source>Son or daughter of</source>
        <translation type="unfinished">ولدیت</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished">شروع کی تاریخ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished">رہتا ہے</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">درجے</translation>
    </message>
    <message>
        <source>Tags of {who}</source>
        <translation type="unfinished">{who} کے ٹیگ</translation>
    </message>
    <message>
        <source>Take back the hire of {name}</source>
        <translation type="unfinished">{name} کی بھرتی واپس لیں</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished">سانچہ</translation>
    </message>
    <message>
        <source>Term in words</source>
        <translation type="unfinished">مدت الفاظ میں</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished">ٹوکری خالی ہے۔</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation type="unfinished">امیدوار</translation>
    </message>
    <message>
        <source>The card returns to the stage it came from and the opening is free again. The placement is kept as fallen through.</source>
        <translation type="unfinished">کارڈ اپنے پہلے مرحلے میں لوٹ جاتا ہے اور آسامی پھر خالی ہو جاتی ہے۔ بھرتی ناکام لکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation type="unfinished">پرنٹر جواب نہیں دے رہا۔ کچھ پرنٹ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The stage is kept. Restoring brings the card back to it.</source>
        <translation type="unfinished">مرحلہ محفوظ رہتا ہے۔ بحال کرنے پر کارڈ وہیں آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>They leave this board and begin in the first stage there. A copy also stays here.</source>
        <translation type="unfinished">وہ اس بورڈ سے ہٹ کر وہاں پہلے مرحلے سے شروع کریں گے۔ نقل کی صورت میں یہاں بھی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Those courts alone</source>
        <translation type="unfinished">صرف وہی عدالتیں</translation>
    </message>
    <message>
        <source>Transfer {who} to another job</source>
        <translation type="unfinished">{who} کو دوسری ملازمت میں منتقل کریں</translation>
    </message>
    <message>
        <source>Type the beginning of a name, a phone number or an email.</source>
        <translation type="unfinished">نام، فون نمبر یا ای میل کا شروع لکھیں۔</translation>
    </message>
    <message>
        <source>Undo makes two people of them again.</source>
        <translation type="unfinished">واپس لینے سے وہ پھر دو افراد بن جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Updates as you type</source>
        <translation type="unfinished">لکھتے ہی تازہ ہوتا ہے</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished">اردو</translation>
    </message>
    <message>
        <source>What the CV says about a skill stays with it.</source>
        <translation type="unfinished">سی وی میں مہارت کے بارے میں جو لکھا ہے وہ ساتھ رہتا ہے۔</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished">واٹس ایپ</translation>
    </message>
    <message>
        <source>Withholding rate assumed</source>
        <translation type="unfinished">فرض کردہ ٹیکس کٹوتی</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished">گواہ</translation>
    </message>
    <message>
        <source>Words side by side must all occur. Operators are written in capitals.</source>
        <translation type="unfinished">ساتھ لکھے تمام الفاظ ہونے چاہییں۔ AND، OR، NOT بڑے حروف میں لکھیں۔</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">کام</translation>
    </message>
    <message>
        <source>Work and education of {name}</source>
        <translation type="unfinished">{name} کا کام اور تعلیم</translation>
    </message>
    <message>
        <source>Working overlap</source>
        <translation type="unfinished">مشترکہ کام کے اوقات</translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation type="unfinished">آپ کی ایجنسی</translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished">یومیہ</translation>
    </message>
    <message>
        <source>filled from the right</source>
        <translation type="unfinished">دائیں سے پُر</translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished">فی گھنٹہ</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation type="unfinished">ملا جلا</translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished">ماہانہ</translation>
    </message>
    <message>
        <source>on site</source>
        <translation type="unfinished">دفتر میں</translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished">گھر سے</translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished">سالانہ</translation>
    </message>
    <message>
        <source>{client} is marked “Do not work with”. Check before you go on.</source>
        <translation type="unfinished">{client} پر ”کام نہ کریں“ درج ہے۔ آگے بڑھنے سے پہلے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished">{field}: {value}</translation>
    </message>
    <message>
        <source>{free} free. This hire fills one.</source>
        <translation type="unfinished">{free} خالی۔ یہ بھرتی ایک پُر کرے گی۔</translation>
    </message>
    <message>
        <source>{job}: {stage}</source>
        <translation type="unfinished">{job}: {stage}</translation>
    </message>
    <message>
        <source>{name} for {client}</source>
        <translation type="unfinished">{client} کے لیے {name}</translation>
    </message>
    <message>
        <source>{name} for {job}</source>
        <translation type="unfinished">{job} کے لیے {name}</translation>
    </message>
    <message>
        <source>{name} sent to the printer</source>
        <translation type="unfinished">{name} پرنٹر کو بھیجا گیا</translation>
    </message>
    <message>
        <source>{name} · {skills}</source>
        <translation type="unfinished">{name} · {skills}</translation>
    </message>
    <message>
        <source>{party}: {reason}</source>
        <translation type="unfinished">{party}: {reason}</translation>
    </message>
    <message>
        <source>{skill}, required: {how}</source>
        <translation type="unfinished">{skill}، لازمی: {how}</translation>
    </message>
    <message>
        <source>{skill}, welcome: {how}</source>
        <translation type="unfinished">{skill}، بہتر: {how}</translation>
    </message>
    <message>
        <source>{things} to fix before it can be issued</source>
        <translation type="unfinished">جاری کرنے سے پہلے {things} درست کریں</translation>
    </message>
    <message>
        <source>{title} for {client}</source>
        <translation type="unfinished">{client} کے لیے {title}</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation type="unfinished">{title}، نسخہ {version}</translation>
    </message>
    <message>
        <source>{title}: {candidate} and {client}</source>
        <translation type="unfinished">{title}: {candidate} اور {client}</translation>
    </message>
    <message>
        <source>{total} of 100</source>
        <translation type="unfinished">100 میں سے {total}</translation>
    </message>
    <message>
        <source>{who} in the running will be rejected with “Job closed”. Reopening brings just them back.</source>
        <translation type="unfinished">زیر غور {who} ”ملازمت بند“ کے ساتھ مسترد ہوں گے۔ دوبارہ کھولنے پر وہی واپس آتے ہیں۔</translation>
    </message>
    <message>
        <source>{word}. Added {day}</source>
        <translation type="unfinished">{word}۔ شامل {day}</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>due in {days}</source>
        <translation type="unfinished">{days} میں</translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished">آج تک</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">{day} تک</translation>
    </message>
    <message>
        <source>{days} past due</source>
        <translation type="unfinished">{days} تاخیر</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>A like name and much the same CV.</source>
        <translation type="unfinished">ملتا جلتا نام اور تقریباً وہی سی وی۔</translation>
    </message>
    <message>
        <source>Looks like {name}, applied {month}. {shared}</source>
        <translation type="unfinished">{name} جیسا لگتا ہے، درخواست {month}۔ {shared}</translation>
    </message>
    <message>
        <source>Looks like {name}. {shared}</source>
        <translation type="unfinished">{name} جیسا لگتا ہے۔ {shared}</translation>
    </message>
    <message>
        <source>Same CNIC.</source>
        <translation type="unfinished">وہی شناختی کارڈ۔</translation>
    </message>
    <message>
        <source>Same email.</source>
        <translation type="unfinished">وہی ای میل۔</translation>
    </message>
    <message>
        <source>Same phone number.</source>
        <translation type="unfinished">وہی فون نمبر۔</translation>
    </message>
    <message>
        <source>Same profile link.</source>
        <translation type="unfinished">وہی پروفائل لنک۔</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message>
        <source>Backups made before still hold the person; after restoring one the person is erased again. Files that were handed out cannot be called back.</source>
        <translation type="unfinished">پہلے کے بیک اپ میں یہ فرد رہتا ہے؛ بحال کرنے پر دوبارہ مٹا دیا جاتا ہے۔ جو فائلیں دی جا چکیں وہ واپس نہیں آ سکتیں۔</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">مٹائیں</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished">ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Erase {who}</source>
        <translation type="unfinished">{who} کو مٹائیں</translation>
    </message>
    <message>
        <source>Erase {who} for good</source>
        <translation type="unfinished">{who} کو ہمیشہ کے لیے مٹانا</translation>
    </message>
    <message>
        <source>Gone for good: {parts}.</source>
        <translation type="unfinished">ہمیشہ کے لیے ختم: {parts}۔</translation>
    </message>
    <message>
        <source>Only a number stays, such as “Erased 17”, so that reports still add up. An import does not bring the person back.</source>
        <translation type="unfinished">صرف ایک نمبر رہتا ہے، جیسے ”Erased 17“، تاکہ رپورٹیں درست رہیں۔ درآمد اس فرد کو واپس نہیں لاتی۔</translation>
    </message>
    <message>
        <source>Reject first…</source>
        <translation type="unfinished">پہلے مسترد کریں…</translation>
    </message>
    <message>
        <source>Remove {backups} as well. A new one is made first.</source>
        <translation type="unfinished">{backups} بھی ہٹائیں۔ پہلے نیا بنایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Still on {jobs}. Reject or withdraw there first.</source>
        <translation type="unfinished">ابھی {jobs} پر ہے۔ پہلے وہاں مسترد یا دستبردار کریں۔</translation>
    </message>
    <message>
        <source>This cannot be undone, nor anything done before it.</source>
        <translation type="unfinished">یہ واپس نہیں ہو سکتا، نہ اس سے پہلے کا کچھ۔</translation>
    </message>
    <message>
        <source>name and contacts</source>
        <translation type="unfinished">نام اور رابطے</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A board begins with its one Applied stage and ends with its one Hired stage.</source>
        <translation type="unfinished">بورڈ ایک ”درخواست“ مرحلے سے شروع اور ایک ”بھرتی“ مرحلے پر ختم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A fee agreement says no amount that can be right. Fill in a percentage, amount or steps.</source>
        <translation type="unfinished">فیس کے معاہدے میں درست رقم نہیں۔ فیصد، رقم یا درجے پُر کریں۔</translation>
    </message>
    <message>
        <source>A folder is called {path} already. Choose another name.</source>
        <translation type="unfinished">{path} نام کا فولڈر پہلے سے ہے۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>A formula stands where the answer belongs ({cells}). Check by hand.</source>
        <translation type="unfinished">جواب کی جگہ فارمولا ہے ({cells})۔ ہاتھ سے جانچیں۔</translation>
    </message>
    <message>
        <source>A letter or another paper came without a CV. Add the CV, or fill in by hand.</source>
        <translation type="unfinished">خط یا کوئی اور کاغذ سی وی کے بغیر آیا۔ سی وی شامل کریں یا ہاتھ سے پُر کریں۔</translation>
    </message>
    <message>
        <source>A like name and much the same CV are here already. Compare the two.</source>
        <translation type="unfinished">ملتا جلتا نام اور تقریباً وہی سی وی پہلے سے ہے۔ دونوں کا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>A name is missing. Enter one.</source>
        <translation type="unfinished">نام نہیں ہے۔ نام لکھیں۔</translation>
    </message>
    <message>
        <source>A newer shortlist with this person was sent: {number}.</source>
        <translation type="unfinished">اس فرد کے ساتھ نئی شارٹ لسٹ بھیجی جا چکی ہے: {number}۔</translation>
    </message>
    <message>
        <source>A newer version of ATS Desktop wrote this agency. Install that version to open it.</source>
        <translation type="unfinished">یہ ایجنسی ATS Desktop کے نئے نسخے نے لکھی ہے۔ کھولنے کے لیے وہی نسخہ لگائیں۔</translation>
    </message>
    <message>
        <source>A part of the agreement does not fit on one page. Shorten its texts.</source>
        <translation type="unfinished">معاہدے کا ایک حصہ ایک صفحے پر نہیں آتا۔ متن مختصر کریں۔</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this phrase.</source>
        <translation type="unfinished">اس فقرے کے آخر میں واوین نہیں ہیں۔</translation>
    </message>
    <message>
        <source>A shortlist of {reference} was sent. Say who agreed to another brief, and why.</source>
        <translation type="unfinished">{reference} کی شارٹ لسٹ بھیجی جا چکی ہے۔ بتائیں کہ نئی تفصیل کس نے مانی اور کیوں۔</translation>
    </message>
    <message>
        <source>Another answer was noted meanwhile and stays. Open the file again.</source>
        <translation type="unfinished">اس دوران دوسرا جواب درج ہوا اور وہی رہے گا۔ فائل دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Another program is using the files in {folder}. Close it and try again.</source>
        <translation type="unfinished">کوئی دوسرا پروگرام {folder} کی فائلیں استعمال کر رہا ہے۔ اسے بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Candidates are in {stage}: {count}. Choose where they go.</source>
        <translation type="unfinished">{stage} میں امیدوار ہیں: {count}۔ بتائیں وہ کہاں جائیں۔</translation>
    </message>
    <message>
        <source>Cells are not as they were sent ({cells}). Check by hand whom the answer is about.</source>
        <translation type="unfinished">خانے ویسے نہیں جیسے بھیجے گئے ({cells})۔ ہاتھ سے دیکھیں کہ جواب کس کے بارے میں ہے۔</translation>
    </message>
    <message>
        <source>Every opening of this job is filled. Add an opening to the job first.</source>
        <translation type="unfinished">اس ملازمت کی تمام آسامیاں پُر ہیں۔ پہلے آسامی بڑھائیں۔</translation>
    </message>
    <message>
        <source>Files of the program are missing in {folder}. Install ATS Desktop again.</source>
        <translation type="unfinished">{folder} میں پروگرام کی فائلیں نہیں ہیں۔ ATS Desktop دوبارہ لگائیں۔</translation>
    </message>
    <message>
        <source>Hiring needs a start date. Use Hire on the card.</source>
        <translation type="unfinished">بھرتی کے لیے شروع کی تاریخ درکار ہے۔ کارڈ پر ”بھرتی کریں“ چنیں۔</translation>
    </message>
    <message>
        <source>Limits and days of {stage} start at 1.</source>
        <translation type="unfinished">{stage} کی حد اور دن 1 سے شروع ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>No e-mail and no phone number was found. Enter one by hand.</source>
        <translation type="unfinished">نہ ای میل ملی نہ فون نمبر۔ ہاتھ سے درج کریں۔</translation>
    </message>
    <message>
        <source>No reading process could be started. Close other programs and try again.</source>
        <translation type="unfinished">پڑھنے کا عمل شروع نہ ہو سکا۔ دوسرے پروگرام بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nobody is in Assessed or Interviewed yet. Choose candidates, then export.</source>
        <translation type="unfinished">ابھی ٹیسٹ یا انٹرویو میں کوئی نہیں۔ امیدوار چن کر برآمد کریں۔</translation>
    </message>
    <message>
        <source>Not in the workbook any more, and left as they are: {candidates}.</source>
        <translation type="unfinished">اب فائل میں نہیں، اور ویسے ہی رہے: {candidates}۔</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}. Choose another folder, or allow writing there.</source>
        <translation type="unfinished">{path} میں کچھ نہیں لکھا جا سکتا۔ دوسرا فولڈر چنیں یا لکھنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation type="unfinished">ان قوسین میں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Only a rejected or withdrawn candidate can be restored.</source>
        <translation type="unfinished">صرف مسترد یا دستبردار امیدوار بحال ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Reading needed too much memory and was stopped. Enter the person by hand.</source>
        <translation type="unfinished">پڑھنے میں بہت زیادہ میموری لگی، اس لیے روک دیا گیا۔ فرد کو ہاتھ سے درج کریں۔</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. Enter the person by hand.</source>
        <translation type="unfinished">پڑھنے میں بہت دیر لگی، اس لیے روک دیا گیا۔ فرد کو ہاتھ سے درج کریں۔</translation>
    </message>
    <message>
        <source>Rows that are on no shortlist of this agency were left out: {rows}.</source>
        <translation type="unfinished">جو سطریں اس ایجنسی کی کسی شارٹ لسٹ میں نہیں وہ چھوڑ دی گئیں: {rows}۔</translation>
    </message>
    <message>
        <source>Say what to look for after “{field}:”.</source>
        <translation type="unfinished">”{field}:“ کے بعد لکھیں کہ کیا تلاش کرنا ہے۔</translation>
    </message>
    <message>
        <source>Some cells do not say what their column means and were left out.</source>
        <translation type="unfinished">کچھ خانے اپنے کالم سے میل نہیں کھاتے اور چھوڑ دیے گئے۔</translation>
    </message>
    <message>
        <source>Something is missing beside {operator}.</source>
        <translation type="unfinished">{operator} کے ساتھ کچھ کمی ہے۔</translation>
    </message>
    <message>
        <source>Something was done after this import. Undo that first, then the import.</source>
        <translation type="unfinished">اس درآمد کے بعد کچھ اور کیا گیا ہے۔ پہلے وہ واپس لیں، پھر درآمد۔</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation type="unfinished">یہ نہ ہو سکا۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>The agency's file in {folder} is damaged. Restore the latest backup.</source>
        <translation type="unfinished">{folder} میں ایجنسی کی فائل خراب ہے۔ تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The agency's file was taken away from {folder}. Try again, and it is written back. If the folder is gone too, bring it back first.</source>
        <translation type="unfinished">ایجنسی کی فائل {folder} سے ہٹا دی گئی ہے۔ دوبارہ کوشش کریں تو وہ واپس لکھی جائے گی۔ فولڈر بھی نہ ہو تو پہلے اسے واپس لائیں۔</translation>
    </message>
    <message>
        <source>The agreement is not complete. Fill in the marked fields.</source>
        <translation type="unfinished">معاہدہ مکمل نہیں۔ نشان زدہ خانے پُر کریں۔</translation>
    </message>
    <message>
        <source>The application is on hold and stays so. The answer is only noted.</source>
        <translation type="unfinished">درخواست رکی ہوئی ہے اور رکی رہے گی۔ جواب صرف درج ہوا۔</translation>
    </message>
    <message>
        <source>The application is {status} and stays so. The answer is only noted.</source>
        <translation type="unfinished">درخواست کی حالت {status} ہے اور وہی رہے گی۔ جواب صرف درج ہوا۔</translation>
    </message>
    <message>
        <source>The backup {path} cannot be used. Choose another one.</source>
        <translation type="unfinished">بیک اپ {path} استعمال نہیں ہو سکتا۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>The client had answered before: {before}.</source>
        <translation type="unfinished">کلائنٹ پہلے جواب دے چکا تھا: {before}۔</translation>
    </message>
    <message>
        <source>The comment was cut after {count} characters.</source>
        <translation type="unfinished">تبصرہ {count} حروف پر کاٹ دیا گیا۔</translation>
    </message>
    <message>
        <source>The disk is full. Free some space at {path} and try again. Nothing was lost.</source>
        <translation type="unfinished">ڈسک بھر گئی ہے۔ {path} پر جگہ خالی کر کے دوبارہ کوشش کریں۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The drive failed at {path}. Check it, then restore the latest backup.</source>
        <translation type="unfinished">{path} پر ڈرائیو نے کام نہیں کیا۔ اسے جانچیں، پھر تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation type="unfinished">فائل نہیں کھل سکی۔ دیکھیں کہ وہ موجود ہے۔</translation>
    </message>
    <message>
        <source>The file is damaged. Ask for it again.</source>
        <translation type="unfinished">فائل خراب ہے۔ دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">فائل خالی ہے۔</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB. Save a smaller copy.</source>
        <translation type="unfinished">فائل 20 MB سے بڑی ہے۔ چھوٹی نقل محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save a copy without one.</source>
        <translation type="unfinished">فائل پاس ورڈ سے محفوظ ہے۔ بغیر پاس ورڈ نقل محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The file {file} is missing or was changed. Restore the latest backup.</source>
        <translation type="unfinished">فائل {file} غائب ہے یا بدل دی گئی ہے۔ تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Choose another one to watch.</source>
        <translation type="unfinished">فولڈر {path} موجود نہیں۔ نگرانی کے لیے دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Choose another one.</source>
        <translation type="unfinished">فولڈر {path} موجود نہیں۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>The pages cannot be shown. Open the file with another program.</source>
        <translation type="unfinished">صفحے نہیں دکھائے جا سکتے۔ فائل دوسرے پروگرام میں کھولیں۔</translation>
    </message>
    <message>
        <source>The row has no name, e-mail or phone. Nothing was taken from it.</source>
        <translation type="unfinished">سطر میں نام، ای میل یا فون نہیں۔ اس سے کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>The rows {rows} answer differently about the same person. Check by hand.</source>
        <translation type="unfinished">سطریں {rows} ایک ہی فرد کے بارے میں مختلف جواب دیتی ہیں۔ ہاتھ سے جانچیں۔</translation>
    </message>
    <message>
        <source>The smaller number goes first. Check {field}.</source>
        <translation type="unfinished">چھوٹا عدد پہلے آتا ہے۔ {field} دیکھیں۔</translation>
    </message>
    <message>
        <source>The words were read off a picture. Check name, e-mail and phone.</source>
        <translation type="unfinished">الفاظ تصویر سے پڑھے گئے ہیں۔ نام، ای میل اور فون دیکھ لیں۔</translation>
    </message>
    <message>
        <source>The workbook answers several shortlists: {numbers}.</source>
        <translation type="unfinished">فائل کئی شارٹ لسٹوں کا جواب ہے: {numbers}۔</translation>
    </message>
    <message>
        <source>The workbook is of another version of the format.</source>
        <translation type="unfinished">فائل کسی اور نسخے کی ہے۔</translation>
    </message>
    <message>
        <source>The workbook’s hidden sheet is missing, as after copying into another one.</source>
        <translation type="unfinished">فائل کی چھپی شیٹ نہیں ہے، جیسے نقل کرنے پر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The workbook’s hidden sheet was altered.</source>
        <translation type="unfinished">فائل کی چھپی شیٹ بدل دی گئی ہے۔</translation>
    </message>
    <message>
        <source>There is an agency in {folder} already. Open it, or choose another folder.</source>
        <translation type="unfinished">{folder} میں پہلے سے ایجنسی ہے۔ اسے کھولیں یا دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>There is no agency in {folder}. Start a new one, or choose another folder.</source>
        <translation type="unfinished">{folder} میں کوئی ایجنسی نہیں۔ نئی شروع کریں یا دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation type="unfinished">{name} نام کا کوئی کلائنٹ نہیں۔</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Fields are {fields}.</source>
        <translation type="unfinished">”{field}“ نام کا خانہ نہیں۔ خانے یہ ہیں: {fields}۔</translation>
    </message>
    <message>
        <source>There is no job {reference}.</source>
        <translation type="unfinished">ملازمت {reference} موجود نہیں۔</translation>
    </message>
    <message>
        <source>There is no one job template called “{name}”. Choose another one.</source>
        <translation type="unfinished">”{name}“ نام کا سانچہ نہیں۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>There is no skill “{name}”. Choose one of the list, or add it first.</source>
        <translation type="unfinished">مہارت ”{name}“ موجود نہیں۔ فہرست سے چنیں، یا پہلے شامل کریں۔</translation>
    </message>
    <message>
        <source>There is no stage “{value}”. Stages are {stages}.</source>
        <translation type="unfinished">”{value}“ نام کا مرحلہ نہیں۔ مراحل یہ ہیں: {stages}۔</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">دوبارہ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>These two are one person already.</source>
        <translation type="unfinished">یہ دونوں پہلے سے ایک ہی فرد ہیں۔</translation>
    </message>
    <message>
        <source>This agency has a passphrase already. Change it instead.</source>
        <translation type="unfinished">اس ایجنسی کا پاس فریز پہلے سے ہے۔ اسے بدل لیں۔</translation>
    </message>
    <message>
        <source>This agency has no passphrase.</source>
        <translation type="unfinished">اس ایجنسی کا پاس فریز نہیں ہے۔</translation>
    </message>
    <message>
        <source>This agency is locked. Enter its passphrase.</source>
        <translation type="unfinished">یہ ایجنسی مقفل ہے۔ پاس فریز لکھیں۔</translation>
    </message>
    <message>
        <source>This agency is open in another window ({holder}). Close that one first.</source>
        <translation type="unfinished">یہ ایجنسی دوسری کھڑکی ({holder}) میں کھلی ہے۔ پہلے وہ بند کریں۔</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation type="unfinished">یہ قوس بند نہیں۔</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation type="unfinished">یہ قوس کھولا ہی نہیں گیا۔</translation>
    </message>
    <message>
        <source>This candidate is not here any more.</source>
        <translation type="unfinished">یہ امیدوار اب یہاں نہیں ہے۔</translation>
    </message>
    <message>
        <source>This candidate is not hired.</source>
        <translation type="unfinished">یہ امیدوار بھرتی نہیں ہے۔</translation>
    </message>
    <message>
        <source>This candidate is not on hold.</source>
        <translation type="unfinished">یہ امیدوار رکا ہوا نہیں ہے۔</translation>
    </message>
    <message>
        <source>This candidate is still on a job ({count}). Reject or withdraw there first, then move the person to the bin.</source>
        <translation type="unfinished">یہ امیدوار ابھی ملازمت پر ہے ({count})۔ پہلے وہاں مسترد یا دستبردار کریں، پھر ٹوکری میں ڈالیں۔</translation>
    </message>
    <message>
        <source>This cannot be saved: there is no field {field}.</source>
        <translation type="unfinished">یہ محفوظ نہیں ہو سکتا: خانہ {field} موجود نہیں۔</translation>
    </message>
    <message>
        <source>This card is closed or on hold. Restore or resume it first.</source>
        <translation type="unfinished">یہ کارڈ بند یا رکا ہوا ہے۔ پہلے اسے بحال یا دوبارہ جاری کریں۔</translation>
    </message>
    <message>
        <source>This card is gone. It was removed meanwhile.</source>
        <translation type="unfinished">یہ کارڈ اس دوران ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>This card was moved meanwhile. It stays where it is now.</source>
        <translation type="unfinished">یہ کارڈ اس دوران منتقل ہو گیا۔ جہاں ہے وہیں رہے گا۔</translation>
    </message>
    <message>
        <source>This document is not there any more.</source>
        <translation type="unfinished">یہ دستاویز اب موجود نہیں۔</translation>
    </message>
    <message>
        <source>This fee agreement ends before it begins. Check its dates.</source>
        <translation type="unfinished">یہ معاہدہ شروع ہونے سے پہلے ختم ہوتا ہے۔ تاریخیں دیکھیں۔</translation>
    </message>
    <message>
        <source>This file is here already.</source>
        <translation type="unfinished">یہ فائل پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>This file was erased with a person in it. Only its number is kept.</source>
        <translation type="unfinished">یہ فائل ایک فرد کے ساتھ مٹا دی گئی۔ صرف نمبر باقی ہے۔</translation>
    </message>
    <message>
        <source>This is a scan without text. Enter the person by hand.</source>
        <translation type="unfinished">یہ بغیر متن کے اسکین ہے۔ فرد کو ہاتھ سے درج کریں۔</translation>
    </message>
    <message>
        <source>This is an old Excel workbook. Open it in Excel and save it as XLSX or CSV.</source>
        <translation type="unfinished">یہ پرانی ایکسل فائل ہے۔ ایکسل میں کھول کر XLSX یا CSV کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>This is an old Word file. Open it in Word and save it as DOCX.</source>
        <translation type="unfinished">یہ پرانی ورڈ فائل ہے۔ ورڈ میں کھول کر DOCX کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Use PDF, DOCX, RTF or text.</source>
        <translation type="unfinished">یہ فائل نہیں پڑھی جا سکتی۔ PDF، DOCX، RTF یا متن استعمال کریں۔</translation>
    </message>
    <message>
        <source>This paper size is not known.</source>
        <translation type="unfinished">کاغذ کا یہ سائز معلوم نہیں۔</translation>
    </message>
    <message>
        <source>This passphrase does not open the agency. Check the keyboard layout and try again.</source>
        <translation type="unfinished">یہ پاس فریز ایجنسی نہیں کھولتا۔ کی بورڈ کی زبان دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This person is here already.</source>
        <translation type="unfinished">یہ فرد پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>This person is not here any more.</source>
        <translation type="unfinished">یہ فرد اب یہاں نہیں ہے۔</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation type="unfinished">یہ فرد اب فہرست میں نہیں۔</translation>
    </message>
    <message>
        <source>This reason is not there any more. Choose another one.</source>
        <translation type="unfinished">یہ وجہ اب موجود نہیں۔ دوسری چنیں۔</translation>
    </message>
    <message>
        <source>This saved search is not there any more.</source>
        <translation type="unfinished">یہ محفوظ تلاش اب موجود نہیں۔</translation>
    </message>
    <message>
        <source>This search has a mistake.</source>
        <translation type="unfinished">اس تلاش میں غلطی ہے۔</translation>
    </message>
    <message>
        <source>This search has too many parts. The most is {most}.</source>
        <translation type="unfinished">اس تلاش کے حصے بہت زیادہ ہیں۔ زیادہ سے زیادہ {most}۔</translation>
    </message>
    <message>
        <source>This source is not on the list any more.</source>
        <translation type="unfinished">یہ ذریعہ اب فہرست میں نہیں۔</translation>
    </message>
    <message>
        <source>This stage belongs to another job.</source>
        <translation type="unfinished">یہ مرحلہ دوسری ملازمت کا ہے۔</translation>
    </message>
    <message>
        <source>This stage is not there any more.</source>
        <translation type="unfinished">یہ مرحلہ اب موجود نہیں۔</translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation type="unfinished">یہ ٹیگ اب موجود نہیں۔</translation>
    </message>
    <message>
        <source>This template cannot be used. Install ATS Desktop again.</source>
        <translation type="unfinished">یہ سانچہ استعمال نہیں ہو سکتا۔ ATS Desktop دوبارہ لگائیں۔</translation>
    </message>
    <message>
        <source>This template is not installed.</source>
        <translation type="unfinished">یہ سانچہ موجود نہیں۔</translation>
    </message>
    <message>
        <source>This was changed again later, so it stays as it is.</source>
        <translation type="unfinished">یہ بعد میں پھر بدلا گیا، اس لیے ویسا ہی رہے گا۔</translation>
    </message>
    <message>
        <source>Two fee agreements hold on the same days. End the first one before the next begins.</source>
        <translation type="unfinished">دو معاہدے ایک ہی دنوں پر ہیں۔ اگلا شروع ہونے سے پہلے پہلا ختم کریں۔</translation>
    </message>
    <message>
        <source>Use at least {least} characters.</source>
        <translation type="unfinished">کم از کم {least} حروف لکھیں۔</translation>
    </message>
    <message>
        <source>{candidate} is on this job already.</source>
        <translation type="unfinished">{candidate} پہلے سے اس ملازمت پر ہیں۔</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, where the file could break. Choose a folder on this computer.</source>
        <translation type="unfinished">{folder} نیٹ ورک ڈرائیو پر ہے، جہاں فائل خراب ہو سکتی ہے۔ اسی کمپیوٹر کا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{hired} people are hired on this job, so it needs at least as many openings.</source>
        <translation type="unfinished">اس ملازمت پر {hired} افراد بھرتی ہیں، اس لیے کم از کم اتنی آسامیاں درکار ہیں۔</translation>
    </message>
    <message>
        <source>{name} has no column “Your decision” with rows of a shortlist below it. Ask for the workbook itself.</source>
        <translation type="unfinished">{name} میں ”Your decision“ کالم اور شارٹ لسٹ کی سطریں نہیں۔ اصل فائل منگوائیں۔</translation>
    </message>
    <message>
        <source>{name} holds macros ({part}). Ask for it again, saved as XLSX.</source>
        <translation type="unfinished">{name} میں میکرو ہیں ({part})۔ XLSX کے طور پر دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>{name} holds no row of a shortlist that this agency sent. Check that it is the right file.</source>
        <translation type="unfinished">{name} میں اس ایجنسی کی بھیجی شارٹ لسٹ کی کوئی سطر نہیں۔ دیکھیں کہ فائل درست ہے۔</translation>
    </message>
    <message>
        <source>{name} holds {count} workbooks. Choose the one that is meant.</source>
        <translation type="unfinished">{name} میں {count} ایکسل فائلیں ہیں۔ جو مطلوب ہے وہ چنیں۔</translation>
    </message>
    <message>
        <source>{name} is larger than a shortlist can be ({part}). Ask for it again.</source>
        <translation type="unfinished">{name} شارٹ لسٹ کے لیے بہت بڑی ہے ({part})۔ اسے دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>{name} is no Excel workbook. Choose the XLSX file, or the ZIP around it.</source>
        <translation type="unfinished">{name} ایکسل فائل نہیں۔ XLSX فائل یا وہ ZIP چنیں جس میں یہ ہے۔</translation>
    </message>
    <message>
        <source>{name} is not safe to open: {part} is damaged or made to do harm. Ask for it again.</source>
        <translation type="unfinished">{name} کھولنا محفوظ نہیں: {part} خراب یا نقصان دہ ہے۔ دوبارہ منگوائیں۔</translation>
    </message>
    <message>
        <source>{name} was not taken in: this person was erased for good. Enter them by hand if they came back by themselves.</source>
        <translation type="unfinished">{name} نہیں لیا گیا: یہ فرد ہمیشہ کے لیے مٹایا گیا تھا۔ خود واپس آئیں تو ہاتھ سے درج کریں۔</translation>
    </message>
    <message>
        <source>{name} would imply itself by way of {other}. Take {other} out.</source>
        <translation type="unfinished">{name}، {other} کے ذریعے خود کو ہی ظاہر کرے گی۔ {other} ہٹا دیں۔</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another folder.</source>
        <translation type="unfinished">{path} نہیں لکھی جا سکی۔ دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{path} is not a possible file name here. Choose a shorter, plainer one.</source>
        <translation type="unfinished">{path} یہاں فائل کا نام نہیں ہو سکتا۔ چھوٹا اور سادہ نام چنیں۔</translation>
    </message>
    <message>
        <source>{path} is not there. Check the name, or choose another file.</source>
        <translation type="unfinished">{path} موجود نہیں۔ نام دیکھیں یا دوسری فائل چنیں۔</translation>
    </message>
    <message>
        <source>{path} is on a network drive. Choose a folder on this computer to watch.</source>
        <translation type="unfinished">{path} نیٹ ورک ڈرائیو پر ہے۔ نگرانی کے لیے اسی کمپیوٹر کا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{path} is open in another program. Close it there and export again.</source>
        <translation type="unfinished">{path} دوسرے پروگرام میں کھلی ہے۔ وہاں بند کر کے دوبارہ برآمد کریں۔</translation>
    </message>
    <message>
        <source>{reference} is on hold, so no shortlist goes out. Resume the job first.</source>
        <translation type="unfinished">{reference} رکی ہوئی ہے، اس لیے شارٹ لسٹ نہیں جا سکتی۔ پہلے ملازمت دوبارہ جاری کریں۔</translation>
    </message>
    <message>
        <source>{reference} is {status} and cannot become {wanted}.</source>
        <translation type="unfinished">{reference} کی حالت {status} ہے اور {wanted} نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>{reference} is {status} and takes no candidates. Reopen it first.</source>
        <translation type="unfinished">{reference} کی حالت {status} ہے اور امیدوار نہیں لیتی۔ پہلے اسے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>“{name}” is on the list already.</source>
        <translation type="unfinished">”{name}“ پہلے سے فہرست میں ہے۔</translation>
    </message>
    <message>
        <source>“{name}” is too long or has too many spellings. The most is {most}.</source>
        <translation type="unfinished">”{name}“ بہت لمبا ہے یا اس کے ہجے زیادہ ہیں۔ زیادہ سے زیادہ {most}۔</translation>
    </message>
    <message>
        <source>“{name}” is {skill} already. Choose another spelling, or merge the two.</source>
        <translation type="unfinished">”{name}“ پہلے سے {skill} ہے۔ دوسرا ہجا چنیں، یا دونوں ضم کریں۔</translation>
    </message>
    <message>
        <source>“{text}” is neither Interview, Hold nor Reject. Check by hand.</source>
        <translation type="unfinished">”{text}“ نہ Interview ہے، نہ Hold، نہ Reject۔ ہاتھ سے جانچیں۔</translation>
    </message>
    <message>
        <source>“{value}” is no number for {field}. Write 5, 4-9, 5+ or &lt;=30.</source>
        <translation type="unfinished">{field} کے لیے ”{value}“ عدد نہیں۔ 5، 4-9، 5+ یا &lt;=30 لکھیں۔</translation>
    </message>
</context>
<context>
    <name>examples</name>
    <message>
        <source>Both words, anywhere in the record or the CV</source>
        <translation type="unfinished">دونوں الفاظ، اندراج یا سی وی میں کہیں بھی</translation>
    </message>
    <message>
        <source>Brackets keep together what belongs together</source>
        <translation type="unfinished">قوسین الفاظ کو یکجا رکھتے ہیں</translation>
    </message>
    <message>
        <source>Days of notice; notice:0 is free now</source>
        <translation type="unfinished">نوٹس کے دن؛ notice:0 یعنی فوراً دستیاب</translation>
    </message>
    <message>
        <source>Exactly these words, side by side</source>
        <translation type="unfinished">بالکل یہی الفاظ، ساتھ ساتھ</translation>
    </message>
    <message>
        <source>One of them is enough</source>
        <translation type="unfinished">ان میں سے ایک کافی ہے</translation>
    </message>
    <message>
        <source>Pay that is expected</source>
        <translation type="unfinished">متوقع تنخواہ</translation>
    </message>
    <message>
        <source>People in a city; city:karachi,lahore for several</source>
        <translation type="unfinished">کسی شہر کے افراد؛ کئی کے لیے city:karachi,lahore</translation>
    </message>
    <message>
        <source>People on a job, by its number or title</source>
        <translation type="unfinished">کسی ملازمت کے افراد، نمبر یا عنوان سے</translation>
    </message>
    <message>
        <source>Skills by their exact names</source>
        <translation type="unfinished">مہارتیں پورے نام سے</translation>
    </message>
    <message>
        <source>The first without the second; -intern means the same</source>
        <translation type="unfinished">پہلا لفظ دوسرے کے بغیر؛ -intern کا یہی مطلب ہے</translation>
    </message>
    <message>
        <source>Where people came from, and your own tags</source>
        <translation type="unfinished">افراد کہاں سے آئے، اور آپ کے ٹیگ</translation>
    </message>
    <message>
        <source>Where people stand; stage:none is not in a job</source>
        <translation type="unfinished">افراد کس مرحلے میں ہیں؛ stage:none یعنی کسی ملازمت پر نہیں</translation>
    </message>
    <message>
        <source>Words that begin like this</source>
        <translation type="unfinished">اس طرح شروع ہونے والے الفاظ</translation>
    </message>
    <message>
        <source>Years of work; exp:5+ for five and more</source>
        <translation type="unfinished">تجربے کے سال؛ پانچ اور زیادہ کے لیے exp:5+</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>0 years</source>
        <translation type="unfinished">0 سال</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished">درخواست</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished">ٹیسٹ</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">ہٹائیں</translation>
    </message>
    <message>
        <source>Clear {facet}</source>
        <translation type="unfinished">{facet} ہٹائیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف کریں</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished">تجربہ</translation>
    </message>
    <message>
        <source>Fewer skills</source>
        <translation type="unfinished">کم مہارتیں</translation>
    </message>
    <message>
        <source>Find a skill</source>
        <translation type="unfinished">مہارت تلاش کریں</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation type="unfinished">فوراً دستیاب</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished">بھرتی</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">انٹرویو</translation>
    </message>
    <message>
        <source>More skills ({count})</source>
        <translation type="unfinished">مزید مہارتیں ({count})</translation>
    </message>
    <message>
        <source>Not in a job</source>
        <translation type="unfinished">کسی ملازمت پر نہیں</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation type="unfinished">نوٹس کی مدت</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">نام بدلیں…</translation>
    </message>
    <message>
        <source>Replace with the present search</source>
        <translation type="unfinished">موجودہ تلاش سے بدلیں</translation>
    </message>
    <message>
        <source>Save a search to come back to it.</source>
        <translation type="unfinished">دوبارہ دیکھنے کے لیے تلاش محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished">یہ تلاش محفوظ کریں</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+S)</source>
        <translation type="unfinished">یہ تلاش محفوظ کریں (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished">محفوظ تلاشیں</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation type="unfinished">چھانٹی</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">تلاش</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">تمام {count} دکھائیں</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished">کم دکھائیں</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished">مہارتیں</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ذریعہ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">مرحلہ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">ٹیگ</translation>
    </message>
    <message>
        <source>Up to 15 days</source>
        <translation type="unfinished">15 دن تک</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation type="unfinished">30 دن تک</translation>
    </message>
    <message>
        <source>Up to 60 days</source>
        <translation type="unfinished">60 دن تک</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished">تجربے کے سال</translation>
    </message>
    <message>
        <source>{label}, {count}</source>
        <translation type="unfinished">{label}، {count}</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation type="unfinished">{low} اور زیادہ</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished">{low} تا {high}</translation>
    </message>
    <message>
        <source>{name}: {range}</source>
        <translation type="unfinished">{name}: {range}</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation type="unfinished">{what}</translation>
    </message>
    <message>
        <source>{what}, chosen</source>
        <translation type="unfinished">{what}، شامل</translation>
    </message>
    <message>
        <source>{what}, left out</source>
        <translation type="unfinished">{what}، خارج</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>Address in Urdu</source>
        <translation type="unfinished">اردو میں پتہ</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation type="unfinished">دستیابی</translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation type="unfinished">شناختی کارڈ نمبر</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">کرنسی</translation>
    </message>
    <message>
        <source>Current salary</source>
        <translation type="unfinished">موجودہ تنخواہ</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">تعلیم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>Employer now</source>
        <translation type="unfinished">موجودہ ادارہ</translation>
    </message>
    <message>
        <source>Expected salary</source>
        <translation type="unfinished">متوقع تنخواہ</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation type="unfinished">والد کا نام</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation type="unfinished">ذمہ دار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation type="unfinished">اردو میں نام</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation type="unfinished">نوٹس کی مدت</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">فون</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ذریعہ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">خلاصہ</translation>
    </message>
    <message>
        <source>Title now</source>
        <translation type="unfinished">موجودہ عہدہ</translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished">کام کی جگہ</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished">تجربے کے سال</translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>address_urdu</source>
        <translation type="unfinished">اردو میں پتہ</translation>
    </message>
    <message>
        <source>available_from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current_employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current_title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name_urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice_days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay_expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay_now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total_years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work_mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay} (brief: {range})</source>
        <translation type="unfinished">{pay} (تفصیل: {range})</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation type="unfinished">{source}، {day}</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">پیغام بند کریں</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">تفصیلات نقل کریں</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished">تفصیلات…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished">دوسرا فولڈر کھولیں…</translation>
    </message>
    <message>
        <source>Reject first…</source>
        <translation type="unfinished">پہلے مسترد کریں…</translation>
    </message>
    <message>
        <source>The agency is not open</source>
        <translation type="unfinished">ایجنسی کھلی نہیں ہے</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>fees</name>
    <message>
        <source>at least {amount}</source>
        <translation type="unfinished">کم از کم {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation type="unfinished">زیادہ سے زیادہ {amount}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">{day} سے</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">{day} تک</translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished">بغیر اختتام</translation>
    </message>
    <message>
        <source>{amount} a hire</source>
        <translation type="unfinished">فی بھرتی {amount}</translation>
    </message>
    <message>
        <source>{days} of guarantee</source>
        <translation type="unfinished">{days} ضمانت</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished">{share} %</translation>
    </message>
    <message>
        <source>{share} % of {basis}</source>
        <translation type="unfinished">{basis} کا {share} %</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Hires</source>
        <translation type="unfinished">بھرتیاں</translation>
    </message>
    <message>
        <source>Median days to hire</source>
        <translation type="unfinished">بھرتی تک درمیانہ دن</translation>
    </message>
    <message>
        <source>Sent to clients</source>
        <translation type="unfinished">کلائنٹ کو بھیجے گئے</translation>
    </message>
    <message>
        <source>Waiting over 14 days</source>
        <translation type="unfinished">14 دن سے زیادہ انتظار</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Agencies and backups (ats.db backup.json)</source>
        <translation type="unfinished">ایجنسیاں اور بیک اپ (ats.db backup.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>CVs and lists (*.pdf *.docx *.rtf *.txt *.odt *.html *.zip *.csv *.xlsx)</source>
        <translation type="unfinished">سی وی اور فہرستیں (*.pdf *.docx *.rtf *.txt *.odt *.html *.zip *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Import CVs</source>
        <translation type="unfinished">سی وی درآمد کریں</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished">فہرست درآمد کریں</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.xlsx *.xlsm *.xls)</source>
        <translation type="unfinished">فہرستیں (*.csv *.tsv *.xlsx *.xlsm *.xls)</translation>
    </message>
    <message>
        <source>Open an agency's folder</source>
        <translation type="unfinished">ایجنسی کا فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Open or restore a file</source>
        <translation type="unfinished">فائل کھولیں یا بحال کریں</translation>
    </message>
    <message>
        <source>This agency is open already.</source>
        <translation type="unfinished">یہ ایجنسی پہلے سے کھلی ہے۔</translation>
    </message>
    <message>
        <source>{folder} holds no agency and no backup.</source>
        <translation type="unfinished">{folder} میں نہ ایجنسی ہے نہ بیک اپ۔</translation>
    </message>
    <message>
        <source>{folder} opens in a window of its own.</source>
        <translation type="unfinished">{folder} الگ کھڑکی میں کھل رہا ہے۔</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished">فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation type="unfinished">مرحلے میں دن</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">اگلا قدم</translation>
    </message>
    <message>
        <source>No one on this board matches. {count} are hidden.</source>
        <translation type="unfinished">اس بورڈ پر کوئی میل نہیں کھاتا۔ {count} چھپے ہیں۔</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">نوٹس</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">اسکور</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished">مہارت</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ذریعہ</translation>
    </message>
    <message>
        <source>Take away the filter {kind} {value}</source>
        <translation type="unfinished">فلٹر {kind} {value} ہٹائیں</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>free now</source>
        <translation type="unfinished">فوراً دستیاب</translation>
    </message>
    <message>
        <source>up to {days}</source>
        <translation type="unfinished">{days} تک</translation>
    </message>
    <message>
        <source>≥ {n}</source>
        <translation type="unfinished">≥ {n}</translation>
    </message>
</context>
<context>
    <name>first-run</name>
    <message>
        <source>A title and a client are enough</source>
        <translation type="unfinished">عنوان اور کلائنٹ کافی ہیں</translation>
    </message>
    <message>
        <source>Add your first job</source>
        <translation type="unfinished">پہلی ملازمت شامل کریں</translation>
    </message>
    <message>
        <source>Choose a folder of CVs</source>
        <translation type="unfinished">سی وی کا فولڈر چنیں</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">پہلے قدم</translation>
    </message>
    <message>
        <source>From another computer or a USB drive</source>
        <translation type="unfinished">دوسرے کمپیوٹر یا یو ایس بی سے</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">کھڑکی کی زبان</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished">نمونے کے ڈیٹا سے دیکھیں</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. No account, no internet.</source>
        <translation type="unfinished">اس کمپیوٹر سے کچھ باہر نہیں جاتا۔ نہ اکاؤنٹ، نہ انٹرنیٹ۔</translation>
    </message>
    <message>
        <source>Open an agency's folder or a backup</source>
        <translation type="unfinished">ایجنسی کا فولڈر یا بیک اپ کھولیں</translation>
    </message>
    <message>
        <source>Open an existing file or restore a backup</source>
        <translation type="unfinished">موجودہ فائل کھولیں یا بیک اپ بحال کریں</translation>
    </message>
    <message>
        <source>PDF and Word files, any number</source>
        <translation type="unfinished">پی ڈی ایف اور ورڈ فائلیں، جتنی بھی ہوں</translation>
    </message>
    <message>
        <source>Point at the folder where you keep them. Names, phones, skills and years are read on this computer, and duplicates are found for you.</source>
        <translation type="unfinished">وہ فولڈر بتائیں جہاں سی وی رکھے ہیں۔ نام، فون، مہارتیں اور سال اسی کمپیوٹر پر پڑھے جاتے ہیں، اور دہرے نام خود مل جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Sample agency</source>
        <translation type="unfinished">نمونہ ایجنسی</translation>
    </message>
    <message>
        <source>Start with the CVs you already have</source>
        <translation type="unfinished">اپنے موجودہ سی وی سے شروع کریں</translation>
    </message>
    <message>
        <source>There is no agency and no backup in {name}.</source>
        <translation type="unfinished">{name} میں نہ ایجنسی ہے نہ بیک اپ۔</translation>
    </message>
    <message>
        <source>or drop a folder of CVs anywhere in this window</source>
        <translation type="unfinished">یا سی وی کا فولڈر اس کھڑکی میں کہیں بھی چھوڑیں</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Choose an act to undo it and everything done after it.</source>
        <translation type="unfinished">کوئی عمل چنیں تو وہ اور اس کے بعد کا سب واپس ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Filter by act, name or person</source>
        <translation type="unfinished">عمل، نام یا فرد سے تلاش</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished">سرگزشت میں تلاش</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">سرگزشت</translation>
    </message>
    <message>
        <source>No act matches. Clear the filter to see all.</source>
        <translation type="unfinished">کوئی عمل میل نہیں کھاتا۔ سب دیکھنے کے لیے فلٹر ہٹائیں۔</translation>
    </message>
    <message>
        <source>Nothing before this can be undone</source>
        <translation type="unfinished">اس سے پہلے کچھ واپس نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished">ابھی کچھ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Redo to here ({acts})</source>
        <translation type="unfinished">یہاں تک دوبارہ کریں ({acts})</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation type="unfinished">دوبارہ کریں: {act}</translation>
    </message>
    <message>
        <source>Some of it was changed again since and stays.</source>
        <translation type="unfinished">اس میں سے کچھ بعد میں بدلا گیا تھا اور ویسا ہی رہا۔</translation>
    </message>
    <message>
        <source>Stopped after {done} of {asked}. The rest stays as it is.</source>
        <translation type="unfinished">{asked} میں سے {done} کے بعد رک گیا۔ باقی ویسا ہی ہے۔</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">دوبارہ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This cannot be undone, nor anything before it.</source>
        <translation type="unfinished">یہ واپس نہیں ہو سکتا، نہ اس سے پہلے کچھ۔</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation type="unfinished">یہاں تک واپس لیں</translation>
    </message>
    <message>
        <source>Undo to here ({acts})</source>
        <translation type="unfinished">یہاں تک واپس لیں ({acts})</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation type="unfinished">واپس لیں: {act}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">واپس لیا گیا</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation type="unfinished">کیا کیا گیا، نیا پہلے</translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished">واپس لیا گیا</translation>
    </message>
    <message>
        <source>{acts} done again</source>
        <translation type="unfinished">{acts} دوبارہ کیے گئے</translation>
    </message>
    <message>
        <source>{acts} undone</source>
        <translation type="unfinished">{acts} واپس لیے گئے</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>About {time} left</source>
        <translation type="unfinished">تقریباً {time} باقی</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">جانچیں</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">موازنہ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">جاری رکھیں</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation type="unfinished">ہاتھ سے درج کریں</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">فائلیں</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished">پڑھی گئی فائلیں</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished">پُر کریں</translation>
    </message>
    <message>
        <source>From “{source}”</source>
        <translation type="unfinished">”{source}“ سے</translation>
    </message>
    <message>
        <source>From “{source}”, into {job}, {stage}</source>
        <translation type="unfinished">”{source}“ سے {job}، {stage} میں</translation>
    </message>
    <message>
        <source>Import CVs</source>
        <translation type="unfinished">سی وی درآمد کریں</translation>
    </message>
    <message>
        <source>Importing CVs</source>
        <translation type="unfinished">سی وی درآمد ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Importing a list</source>
        <translation type="unfinished">فہرست درآمد ہو رہی ہے</translation>
    </message>
    <message>
        <source>Importing {cvs}</source>
        <translation type="unfinished">{cvs} درآمد ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Importing {rows}</source>
        <translation type="unfinished">{rows} درآمد ہو رہی ہیں</translation>
    </message>
    <message>
        <source>Just read</source>
        <translation type="unfinished">ابھی پڑھا گیا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">رہنے دیں</translation>
    </message>
    <message>
        <source>Nearly done</source>
        <translation type="unfinished">تقریباً مکمل</translation>
    </message>
    <message>
        <source>Need you ({count})</source>
        <translation type="unfinished">آپ کی توجہ درکار ({count})</translation>
    </message>
    <message>
        <source>No CVs found</source>
        <translation type="unfinished">کوئی سی وی نہیں ملا</translation>
    </message>
    <message>
        <source>The import of “{source}” stopped at {files}, and the rest is not there now. If it is on a stick, put that in and start the program again.</source>
        <translation type="unfinished">”{source}“ کی درآمد {files} پر رکی، اور باقی اب موجود نہیں۔ یو ایس بی پر ہو تو لگا کر پروگرام دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>The import of “{source}” stopped at {files}.</source>
        <translation type="unfinished">”{source}“ کی درآمد {files} پر رک گئی۔</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation type="unfinished">درآمد رک گئی</translation>
    </message>
    <message>
        <source>There is no PDF, Word, RTF or text file in there.</source>
        <translation type="unfinished">وہاں کوئی PDF، Word، RTF یا متن کی فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>You can keep working. Undo removes the whole import.</source>
        <translation type="unfinished">آپ کام جاری رکھ سکتے ہیں۔ واپس لینے سے پوری درآمد ہٹ جاتی ہے۔</translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished">شامل</translation>
    </message>
    <message>
        <source>already known, updated</source>
        <translation type="unfinished">پہلے سے موجود، تازہ کیا</translation>
    </message>
    <message>
        <source>need you</source>
        <translation type="unfinished">آپ کی توجہ</translation>
    </message>
    <message>
        <source>{added} added, {known} already known, {problems} need you</source>
        <translation type="unfinished">{added} شامل، {known} پہلے سے موجود، {problems} کو آپ کی توجہ درکار</translation>
    </message>
    <message>
        <source>{came}, {files} could not be read</source>
        <translation type="unfinished">{came}، {files} نہیں پڑھی جا سکیں</translation>
    </message>
    <message>
        <source>{candidate}</source>
        <translation type="unfinished">{candidate}</translation>
    </message>
    <message>
        <source>{candidate} added</source>
        <translation type="unfinished">{candidate} شامل کیے گئے</translation>
    </message>
    <message>
        <source>{candidate} was known already and stays as is</source>
        <translation type="unfinished">{candidate} پہلے سے موجود تھے اور ویسے ہی رہے</translation>
    </message>
    <message>
        <source>{candidate} was known already, the CV is a new version</source>
        <translation type="unfinished">{candidate} پہلے سے موجود تھے، سی وی نیا ہے</translation>
    </message>
    <message>
        <source>{candidate} was known already, what was blank is filled in</source>
        <translation type="unfinished">{candidate} پہلے سے موجود تھے، خالی خانے پُر ہو گئے</translation>
    </message>
    <message>
        <source>{candidate} was known already, with this same file</source>
        <translation type="unfinished">{candidate} اسی فائل کے ساتھ پہلے سے موجود تھے</translation>
    </message>
    <message>
        <source>{cvs} came in</source>
        <translation type="unfinished">{cvs} آ گئے</translation>
    </message>
    <message>
        <source>{cvs} read</source>
        <translation type="unfinished">{cvs} پڑھے گئے</translation>
    </message>
    <message>
        <source>{done} of {total} read</source>
        <translation type="unfinished">{total} میں سے {done} پڑھے گئے</translation>
    </message>
    <message>
        <source>{name} did not come in. {why}</source>
        <translation type="unfinished">{name} نہیں آ سکے۔ {why}</translation>
    </message>
    <message>
        <source>{rows} read</source>
        <translation type="unfinished">{rows} پڑھی گئیں</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Agreed by {who}: {why}</source>
        <translation type="unfinished">{who} نے مانا: {why}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished">تفصیل</translation>
    </message>
    <message>
        <source>Cancelled by the client</source>
        <translation type="unfinished">کلائنٹ نے منسوخ کی</translation>
    </message>
    <message>
        <source>Choose one job first.</source>
        <translation type="unfinished">پہلے ایک ملازمت چنیں۔</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation type="unfinished">بند ہوئی</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">رابطہ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">ترمیم</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">حقائق</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished">پُر ہو گئی</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished">بھرتی</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">سرگزشت</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished">ذمہ دار</translation>
    </message>
    <message>
        <source>In the running</source>
        <translation type="unfinished">زیر غور</translation>
    </message>
    <message>
        <source>It is closed already, or still a draft.</source>
        <translation type="unfinished">یہ پہلے سے بند ہے، یا ابھی مسودہ ہے۔</translation>
    </message>
    <message>
        <source>Lost to others</source>
        <translation type="unfinished">دوسروں کو ملی</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished">مراحل ادائیگی</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation type="unfinished">لازمی</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation type="unfinished">بہتر ہو</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation type="unfinished">کوئی ملازمت نہیں چنی گئی۔</translation>
    </message>
    <message>
        <source>Nothing is asked for yet. Edit the job to write the brief.</source>
        <translation type="unfinished">ابھی کچھ درکار نہیں لکھا گیا۔ تفصیل لکھنے کے لیے ملازمت میں ترمیم کریں۔</translation>
    </message>
    <message>
        <source>Only a closed job can be reopened.</source>
        <translation type="unfinished">صرف بند ملازمت دوبارہ کھل سکتی ہے۔</translation>
    </message>
    <message>
        <source>Only a job on hold or a draft can be taken up.</source>
        <translation type="unfinished">صرف رکی ہوئی ملازمت یا مسودہ جاری ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Only an open job can be put on hold.</source>
        <translation type="unfinished">صرف کھلی ملازمت روکی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Open board</source>
        <translation type="unfinished">بورڈ کھولیں</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation type="unfinished">ملازمت کھولیں</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">کھولی گئی</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished">آسامیاں</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished">تنخواہ</translation>
    </message>
    <message>
        <source>Pin this job</source>
        <translation type="unfinished">یہ ملازمت پن کریں</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">جگہ</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation type="unfinished">ملازمت دوبارہ جاری کریں</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished">شارٹ لسٹ</translation>
    </message>
    <message>
        <source>Shortlists</source>
        <translation type="unfinished">شارٹ لسٹیں</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">شروع کریں</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation type="unfinished">ان کا حوالہ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">قسم</translation>
    </message>
    <message>
        <source>Unpin this job</source>
        <translation type="unfinished">اس ملازمت کا پن ہٹائیں</translation>
    </message>
    <message>
        <source>Version {n}, {day}</source>
        <translation type="unfinished">نسخہ {n}، {day}</translation>
    </message>
    <message>
        <source>Versions of the brief</source>
        <translation type="unfinished">تفصیل کے نسخے</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">{day} سے</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished">{name} کو</translation>
    </message>
    <message>
        <source>{hired} of {all} filled, {free} free</source>
        <translation type="unfinished">{all} میں سے {hired} پُر، {free} خالی</translation>
    </message>
    <message>
        <source>{jobs} stayed as before.</source>
        <translation type="unfinished">{jobs} ویسی ہی رہیں۔</translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation type="unfinished">{n} انکار</translation>
    </message>
    <message>
        <source>{n} on hold</source>
        <translation type="unfinished">{n} رکے ہوئے</translation>
    </message>
    <message>
        <source>{n} to interview</source>
        <translation type="unfinished">{n} انٹرویو کے لیے</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>A page up and down</source>
        <translation type="unfinished">ایک صفحہ اوپر اور نیچے</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Close one layer: menu, palette, drag, selection, panel</source>
        <translation type="unfinished">ایک تہ بند کریں: مینو، تلاش، کھینچنا، انتخاب، پینل</translation>
    </message>
    <message>
        <source>Edit a job or client in its list</source>
        <translation type="unfinished">فہرست میں ملازمت یا کلائنٹ کی ترمیم</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">ہر جگہ</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation type="unfinished">انتخاب بڑھائیں</translation>
    </message>
    <message>
        <source>First and last of the list</source>
        <translation type="unfinished">فہرست کا پہلا اور آخری</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">کی بورڈ</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished">مینو بار</translation>
    </message>
    <message>
        <source>Menu of the card or row</source>
        <translation type="unfinished">کارڈ یا سطر کا مینو</translation>
    </message>
    <message>
        <source>Move to that stage</source>
        <translation type="unfinished">اس مرحلے میں منتقل کریں</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation type="unfinished">اگلا اور پچھلا خانہ</translation>
    </message>
    <message>
        <source>Next column, same height</source>
        <translation type="unfinished">اگلا کالم، اسی سطح پر</translation>
    </message>
    <message>
        <source>No key does that. Every command is in the palette, Ctrl+K.</source>
        <translation type="unfinished">ایسا کوئی بٹن نہیں۔ ہر حکم Ctrl+K میں ہے۔</translation>
    </message>
    <message>
        <source>On a card or row</source>
        <translation type="unfinished">کارڈ یا سطر پر</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation type="unfinished">پینل کھولیں</translation>
    </message>
    <message>
        <source>Put a job on hold in its list</source>
        <translation type="unfinished">فہرست میں ملازمت روکیں</translation>
    </message>
    <message>
        <source>Save a copy of a document, show its folder</source>
        <translation type="unfinished">دستاویز کی نقل محفوظ کریں، فولڈر دکھائیں</translation>
    </message>
    <message>
        <source>Search by act or key</source>
        <translation type="unfinished">عمل یا بٹن سے تلاش</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished">بٹن تلاش کریں</translation>
    </message>
    <message>
        <source>Single letters are switched off in Settings.</source>
        <translation type="unfinished">اکیلے حروف ترتیبات میں بند ہیں۔</translation>
    </message>
    <message>
        <source>Submit a form</source>
        <translation type="unfinished">فارم بھیجیں</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation type="unfinished">نشان لگائیں یا ہٹائیں</translation>
    </message>
    <message>
        <source>Up and down the list</source>
        <translation type="unfinished">فہرست میں اوپر نیچے</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished">انگریزی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished">اردو</translation>
    </message>
</context>
<context>
    <name>listed</name>
    <message>
        <source>{first} and {count} others</source>
        <translation type="unfinished">{first} اور {count} دیگر</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} اور {last}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>About the chosen row</source>
        <translation type="unfinished">چنی ہوئی سطر کے بارے میں</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation type="unfinished">دستیابی</translation>
    </message>
    <message>
        <source>CNIC</source>
        <translation type="unfinished">شناختی کارڈ نمبر</translation>
    </message>
    <message>
        <source>Candidates who are known already</source>
        <translation type="unfinished">پہلے سے موجود امیدوار</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished">فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished">کالم {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">کالم</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation type="unfinished">یوں آئے گا</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">رابطہ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">گنتی جاری…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">کرنسی</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished">ڈگری</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>Employer now</source>
        <translation type="unfinished">موجودہ ادارہ</translation>
    </message>
    <message>
        <source>Father's name</source>
        <translation type="unfinished">والد کا نام</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation type="unfinished">خالی خانے پُر کریں</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished">اس فہرست میں تلاش</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">پہلا نام</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">پورا نام</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>How the first rows come in</source>
        <translation type="unfinished">پہلی سطریں کیسے آئیں گی</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">درآمد کریں</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished">فہرست درآمد کریں</translation>
    </message>
    <message>
        <source>Import {people}</source>
        <translation type="unfinished">{people} درآمد کریں</translation>
    </message>
    <message>
        <source>Job title now</source>
        <translation type="unfinished">موجودہ عہدہ</translation>
    </message>
    <message>
        <source>Known: {name}</source>
        <translation type="unfinished">پہلے سے موجود: {name}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">خاندانی نام</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">چھوڑ دیں</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation type="unfinished">ویسے ہی رہنے دیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation type="unfinished">اردو میں نام</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">نیا</translation>
    </message>
    <message>
        <source>No job, candidates only</source>
        <translation type="unfinished">کوئی ملازمت نہیں، صرف امیدوار</translation>
    </message>
    <message>
        <source>No row says a name, an email or a phone. Choose which columns do.</source>
        <translation type="unfinished">کسی سطر میں نام، ای میل یا فون نہیں۔ بتائیں کون سے کالموں میں ہے۔</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">کوئی نہیں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">نوٹ</translation>
    </message>
    <message>
        <source>Nothing here matches. {count} are hidden.</source>
        <translation type="unfinished">یہاں کچھ میل نہیں کھاتا۔ {count} چھپے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing under this tab.</source>
        <translation type="unfinished">اس ٹیب میں کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation type="unfinished">نوٹس کی مدت</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">دیگر</translation>
    </message>
    <message>
        <source>Pay and time</source>
        <translation type="unfinished">تنخواہ اور وقت</translation>
    </message>
    <message>
        <source>Pay expected</source>
        <translation type="unfinished">متوقع تنخواہ</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation type="unfinished">موجودہ تنخواہ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">فرد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">فون</translation>
    </message>
    <message>
        <source>Put the people on</source>
        <translation type="unfinished">افراد کو یہاں رکھیں</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished">فہرست پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished">{name} پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">سطر</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem} It is left out.</source>
        <translation type="unfinished">سطر {row}، {column}: {problem} اسے چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>Show details at the side</source>
        <translation type="unfinished">تفصیل ساتھ دکھائیں</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished">مہارتیں</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ذریعہ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">ٹیگ</translation>
    </message>
    <message>
        <source>This looks like a Frappe HR export.</source>
        <translation type="unfinished">یہ Frappe HR کی فہرست لگتی ہے۔</translation>
    </message>
    <message>
        <source>This looks like a LinkedIn list of connections.</source>
        <translation type="unfinished">یہ LinkedIn رابطوں کی فہرست لگتی ہے۔</translation>
    </message>
    <message>
        <source>This looks like a Zoho Recruit export.</source>
        <translation type="unfinished">یہ Zoho Recruit کی فہرست لگتی ہے۔</translation>
    </message>
    <message>
        <source>This looks like an Indeed export.</source>
        <translation type="unfinished">یہ Indeed کی فہرست لگتی ہے۔</translation>
    </message>
    <message>
        <source>This looks like an Odoo Recruitment export.</source>
        <translation type="unfinished">یہ Odoo Recruitment کی فہرست لگتی ہے۔</translation>
    </message>
    <message>
        <source>This looks like an OpenCATS export.</source>
        <translation type="unfinished">یہ OpenCATS کی فہرست لگتی ہے۔</translation>
    </message>
    <message>
        <source>This looks like an agency's tracker.</source>
        <translation type="unfinished">یہ کسی ایجنسی کی فہرست لگتی ہے۔</translation>
    </message>
    <message>
        <source>Web link</source>
        <translation type="unfinished">ویب لنک</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation type="unfinished">کالموں کا مطلب</translation>
    </message>
    <message>
        <source>What “{column}” means</source>
        <translation type="unfinished">”{column}“ کا مطلب</translation>
    </message>
    <message>
        <source>Which ones are shown</source>
        <translation type="unfinished">کون سے دکھائے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">کام</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished">تجربے کے سال</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation type="unfinished">اس میں کچھ نہیں</translation>
    </message>
    <message>
        <source>{added} new, {known} known</source>
        <translation type="unfinished">{added} نئے، {known} پہلے سے موجود</translation>
    </message>
    <message>
        <source>{added} new, {known} known, {erased} erased before, {rows} without a person</source>
        <translation type="unfinished">{added} نئے، {known} معلوم، {erased} پہلے مٹائے گئے، {rows} بغیر کسی فرد کے</translation>
    </message>
    <message>
        <source>{added} new, {known} known, {rows} without a person</source>
        <translation type="unfinished">{added} نئے، {known} پہلے سے موجود، {rows} بغیر فرد</translation>
    </message>
    <message>
        <source>{format} {name}, {rows}</source>
        <translation type="unfinished">{format} {name}، {rows}</translation>
    </message>
    <message>
        <source>{name}, {rows}</source>
        <translation type="unfinished">{name}، {rows}</translation>
    </message>
    <message>
        <source>{problem} And {cells} more.</source>
        <translation type="unfinished">{problem} اور مزید {cells}۔</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished">{all} میں سے {shown}</translation>
    </message>
    <message>
        <source>{title} {count}</source>
        <translation type="unfinished">{title} {count}</translation>
    </message>
    <message>
        <source>“{text}” cannot be read.</source>
        <translation type="unfinished">”{text}“ نہیں پڑھا جا سکتا۔</translation>
    </message>
    <message>
        <source>“{text}” does not say a notice period.</source>
        <translation type="unfinished">”{text}“ نوٹس کی مدت نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>“{text}” does not say years.</source>
        <translation type="unfinished">”{text}“ سال نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>“{text}” is not a CNIC of 13 digits.</source>
        <translation type="unfinished">”{text}“ 13 ہندسوں کا شناختی کارڈ نمبر نہیں۔</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation type="unfinished">”{text}“ تاریخ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{text}” is not a phone number.</source>
        <translation type="unfinished">”{text}“ فون نمبر نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money.</source>
        <translation type="unfinished">”{text}“ رقم نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{text}” is not an email address.</source>
        <translation type="unfinished">”{text}“ ای میل پتہ نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The log is at {path}</source>
        <translation type="unfinished">لاگ یہاں ہے: {path}</translation>
    </message>
    <message>
        <source>There is no log yet.</source>
        <translation type="unfinished">ابھی کوئی لاگ نہیں۔</translation>
    </message>
</context>
<context>
    <name>matches</name>
    <message>
        <source>Add to the job</source>
        <translation type="unfinished">ملازمت میں شامل کریں</translation>
    </message>
    <message>
        <source>Add {who} to the job</source>
        <translation type="unfinished">{who} کو ملازمت میں شامل کریں</translation>
    </message>
    <message>
        <source>As in the brief</source>
        <translation type="unfinished">تفصیل کے مطابق</translation>
    </message>
    <message>
        <source>How this adds up</source>
        <translation type="unfinished">یہ کیسے بنا</translation>
    </message>
    <message>
        <source>Jobs that fit</source>
        <translation type="unfinished">موزوں ملازمتیں</translation>
    </message>
    <message>
        <source>Leave out who is on this job</source>
        <translation type="unfinished">جو اس ملازمت پر ہیں انہیں چھوڑ دیں</translation>
    </message>
    <message>
        <source>No open job asks for a skill of this person.</source>
        <translation type="unfinished">کسی کھلی ملازمت کو اس فرد کی کوئی مہارت درکار نہیں۔</translation>
    </message>
    <message>
        <source>Nobody has a skill that this job asks for.</source>
        <translation type="unfinished">اس ملازمت کی کوئی مہارت کسی میں نہیں۔</translation>
    </message>
    <message>
        <source>On this job</source>
        <translation type="unfinished">اس ملازمت پر</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation type="unfinished">تفصیل کھولیں</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation type="unfinished">موزوں افراد</translation>
    </message>
    <message>
        <source>Save to the brief</source>
        <translation type="unfinished">تفصیل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>This brief names no skills, so nobody can be measured by it.</source>
        <translation type="unfinished">اس تفصیل میں کوئی مہارت نہیں، اس لیے کسی کو جانچا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Try other weights. The brief stays until you save them.</source>
        <translation type="unfinished">دوسرے وزن آزمائیں۔ محفوظ کرنے تک تفصیل وہی رہتی ہے۔</translation>
    </message>
    <message>
        <source>Weight of {skill}</source>
        <translation type="unfinished">{skill} کا وزن</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation type="unfinished">کس کا کتنا وزن ہے</translation>
    </message>
    <message>
        <source>Which jobs fit?</source>
        <translation type="unfinished">کون سی ملازمتیں موزوں ہیں؟</translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation type="unfinished">کس نے مانا</translation>
    </message>
    <message>
        <source>Who fits this job?</source>
        <translation type="unfinished">اس ملازمت کے لیے کون موزوں ہے؟</translation>
    </message>
    <message>
        <source>Why the brief changes</source>
        <translation type="unfinished">تفصیل کیوں بدل رہی ہے</translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished">لازمی</translation>
    </message>
    <message>
        <source>nice</source>
        <translation type="unfinished">بہتر</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">بند</translation>
    </message>
    <message>
        <source>{job}, {client}</source>
        <translation type="unfinished">{job}، {client}</translation>
    </message>
    <message>
        <source>{skill} through {source}</source>
        <translation type="unfinished">{source} کے ذریعے {skill}</translation>
    </message>
    <message>
        <source>{skill}, {years}</source>
        <translation type="unfinished">{skill}، {years}</translation>
    </message>
    <message>
        <source>{skill}: {how}</source>
        <translation type="unfinished">{skill}: {how}</translation>
    </message>
    <message>
        <source>{who} stayed as before: on this job already.</source>
        <translation type="unfinished">{who} ویسے ہی رہے: پہلے سے اس ملازمت پر۔</translation>
    </message>
    <message>
        <source>×{weight}</source>
        <translation type="unfinished">×{weight}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Candidate</source>
        <translation type="unfinished">&amp;امیدوار</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;ترمیم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;فائل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;مدد</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished">&amp;ملازمت</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;منظر</translation>
    </message>
</context>
<context>
    <name>mistakes</name>
    <message>
        <source>A CNIC has 13 digits, such as 12345-1234567-1.</source>
        <translation type="unfinished">شناختی کارڈ نمبر کے 13 ہندسے ہوتے ہیں، جیسے 12345-1234567-1۔</translation>
    </message>
    <message>
        <source>Choose a job.</source>
        <translation type="unfinished">ملازمت چنیں۔</translation>
    </message>
    <message>
        <source>Choose a person. Type the beginning of the name.</source>
        <translation type="unfinished">فرد چنیں۔ نام کا شروع لکھیں۔</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation type="unfinished">وجہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished">فہرست سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Choose the client, or add a new one.</source>
        <translation type="unfinished">کلائنٹ چنیں، یا نیا شامل کریں۔</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation type="unfinished">ہاں یا نہیں چنیں۔</translation>
    </message>
    <message>
        <source>Every contact needs a name.</source>
        <translation type="unfinished">ہر رابطے کا نام ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished">یہ خانہ پُر کریں۔</translation>
    </message>
    <message>
        <source>It ends before it begins. Check its dates.</source>
        <translation type="unfinished">یہ شروع ہونے سے پہلے ختم ہوتا ہے۔ تاریخیں دیکھیں۔</translation>
    </message>
    <message>
        <source>Name the view.</source>
        <translation type="unfinished">منظر کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Save, print or write down the key first.</source>
        <translation type="unfinished">پہلے کلید محفوظ کریں، پرنٹ کریں یا لکھ لیں۔</translation>
    </message>
    <message>
        <source>Say how much: a percentage up to 100, an amount, or the steps.</source>
        <translation type="unfinished">کتنا لکھیں: 100 تک فیصد، رقم، یا درجے۔</translation>
    </message>
    <message>
        <source>Say what the job is called.</source>
        <translation type="unfinished">ملازمت کا عنوان لکھیں۔</translation>
    </message>
    <message>
        <source>Say when the work starts.</source>
        <translation type="unfinished">کام شروع ہونے کی تاریخ لکھیں۔</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation type="unfinished">فائل کی جگہ بتائیں۔</translation>
    </message>
    <message>
        <source>Say who agreed to the change.</source>
        <translation type="unfinished">بتائیں کہ تبدیلی کس نے مانی۔</translation>
    </message>
    <message>
        <source>Say why the brief changes.</source>
        <translation type="unfinished">بتائیں کہ تفصیل کیوں بدل رہی ہے۔</translation>
    </message>
    <message>
        <source>Say why the hire fell through.</source>
        <translation type="unfinished">بتائیں کہ بھرتی کیوں نہ ہو سکی۔</translation>
    </message>
    <message>
        <source>Shorten this to {detail} characters.</source>
        <translation type="unfinished">اسے {detail} حروف تک مختصر کریں۔</translation>
    </message>
    <message>
        <source>The milestones come to {detail}, not to the fees in total.</source>
        <translation type="unfinished">مراحل کا مجموعہ {detail} ہے، کل فیس نہیں۔</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished">دونوں ایک جیسے نہیں۔</translation>
    </message>
    <message>
        <source>There are too many or too few of these.</source>
        <translation type="unfinished">ان کی تعداد درست نہیں۔</translation>
    </message>
    <message>
        <source>This cannot be used. Write it another way.</source>
        <translation type="unfinished">یہ استعمال نہیں ہو سکتا۔ دوسری طرح لکھیں۔</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation type="unfinished">یہ تاریخ گزر چکی ہے۔</translation>
    </message>
    <message>
        <source>This is before the start date.</source>
        <translation type="unfinished">یہ شروع کی تاریخ سے پہلے ہے۔</translation>
    </message>
    <message>
        <source>This is less than where the range begins.</source>
        <translation type="unfinished">یہ حد کے آغاز سے کم ہے۔</translation>
    </message>
    <message>
        <source>Tick at least one candidate.</source>
        <translation type="unfinished">کم از کم ایک امیدوار چنیں۔</translation>
    </message>
    <message>
        <source>Two agreements hold on the same days. End the first before the next begins.</source>
        <translation type="unfinished">دو معاہدے ایک ہی دنوں پر ہیں۔ اگلا شروع ہونے سے پہلے پہلا ختم کریں۔</translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation type="unfinished">یہاں لکھیں۔</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation type="unfinished">کم از کم 8 حروف استعمال کریں۔</translation>
    </message>
    <message>
        <source>Write a date like 1 Dec 2025.</source>
        <translation type="unfinished">تاریخ یوں لکھیں: 1 Dec 2025</translation>
    </message>
    <message>
        <source>Write a number, such as 420,000.</source>
        <translation type="unfinished">عدد لکھیں، جیسے 420,000۔</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 9,999.</source>
        <translation type="unfinished">1 سے 9,999 تک پورا عدد لکھیں۔</translation>
    </message>
    <message>
        <source>Write a year like 2016.</source>
        <translation type="unfinished">سال یوں لکھیں: 2016</translation>
    </message>
    <message>
        <source>Write an amount, such as 420,000.</source>
        <translation type="unfinished">رقم لکھیں، جیسے 420,000۔</translation>
    </message>
    <message>
        <source>Write months like Mar 2021, the end not before the beginning.</source>
        <translation type="unfinished">مہینے یوں لکھیں: Mar 2021، اختتام آغاز سے پہلے نہ ہو۔</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation type="unfinished">نام لکھیں۔</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation type="unfinished">نوٹ لکھیں۔</translation>
    </message>
    <message>
        <source>“{detail}” cannot be printed here. Write it in Latin letters.</source>
        <translation type="unfinished">”{detail}“ یہاں نہیں چھپ سکتا۔ لاطینی حروف میں لکھیں۔</translation>
    </message>
    <message>
        <source>“{value}” is not an email address.</source>
        <translation type="unfinished">”{value}“ ای میل پتہ نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>modes</name>
    <message>
        <source>hybrid</source>
        <translation type="unfinished">ملا جلا</translation>
    </message>
    <message>
        <source>on site</source>
        <translation type="unfinished">دفتر میں</translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished">گھر سے</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>Apr</source>
        <translation type="unfinished">اپریل</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished">اگست</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished">دسمبر</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished">فروری</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished">جنوری</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished">جولائی</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished">جون</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished">مارچ</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">مئی</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished">نومبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished">اکتوبر</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished">ستمبر</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">شامل کریں</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Shift+Down)</source>
        <translation type="unfinished">نیچے لے جائیں (Ctrl+Shift+Down)</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Shift+Up)</source>
        <translation type="unfinished">اوپر لے جائیں (Ctrl+Shift+Up)</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation type="unfinished">نام بدلیں (F2)</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>There is nothing to go back to.</source>
        <translation type="unfinished">پیچھے جانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation type="unfinished">آگے جانے کو کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>Free now</source>
        <translation type="unfinished">فوراً دستیاب</translation>
    </message>
    <message>
        <source>free now</source>
        <translation type="unfinished">فوراً دستیاب</translation>
    </message>
    <message>
        <source>{n}d notice</source>
        <translation type="unfinished">نوٹس {n} دن</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Back up to another drive…</source>
        <translation type="unfinished">دوسری ڈرائیو پر بیک اپ…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished">یہ اطلاع بند کریں</translation>
    </message>
    <message>
        <source>No copy of the data is on another drive yet.</source>
        <translation type="unfinished">ابھی ڈیٹا کی کوئی نقل دوسری ڈرائیو پر نہیں۔</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation type="unfinished">نمونے کا ڈیٹا ہٹانا</translation>
    </message>
    <message>
        <source>The last copy on another drive is {days} old.</source>
        <translation type="unfinished">دوسری ڈرائیو پر آخری نقل {days} پرانی ہے۔</translation>
    </message>
    <message>
        <source>This computer's clock is {days} behind the newest entry. Set it before printing anything.</source>
        <translation type="unfinished">اس کمپیوٹر کی گھڑی تازہ ترین اندراج سے {days} پیچھے ہے۔ پرنٹ کرنے سے پہلے درست کریں۔</translation>
    </message>
    <message>
        <source>This is sample data: {people} to look around with.</source>
        <translation type="unfinished">یہ نمونے کا ڈیٹا ہے: دیکھنے کے لیے {people}۔</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished">امیدوار</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">دستاویزات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished">ملازمتیں</translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished">نیا کلائنٹ</translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished">نئی ملازمت</translation>
    </message>
    <message>
        <source>No clients yet. A client is a company that places its jobs with you.</source>
        <translation type="unfinished">ابھی کوئی کلائنٹ نہیں۔ کلائنٹ وہ ادارہ ہے جو اپنی ملازمتیں آپ کو دیتا ہے۔</translation>
    </message>
    <message>
        <source>No jobs yet. A job is what a client wants filled; its board shows who is where.</source>
        <translation type="unfinished">ابھی کوئی ملازمت نہیں۔ ملازمت وہ آسامی ہے جو کلائنٹ پُر کروانا چاہتا ہے؛ بورڈ دکھاتا ہے کون کہاں ہے۔</translation>
    </message>
    <message>
        <source>Nothing went out yet. Choose a candidate on the board and press C for an agreement, or Ctrl+E to export a shortlist.</source>
        <translation type="unfinished">ابھی کچھ نہیں بھیجا گیا۔ معاہدے کے لیے بورڈ پر امیدوار چن کر C دبائیں، یا شارٹ لسٹ کے لیے Ctrl+E۔</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">رپورٹیں</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished">{name} کے نام سے محفوظ</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished">امیدوار</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">احکام</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">دستاویزات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished">ملازمتیں</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation type="unfinished">”{typed}“ نام کی کوئی چیز نہیں۔</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished">حالیہ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">نتائج</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished">سب میں تلاش کریں</translation>
    </message>
    <message>
        <source>Searches everything: commands, people, jobs, clients, documents</source>
        <translation type="unfinished">سب میں تلاش: احکام، افراد، ملازمتیں، کلائنٹ، دستاویزات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ترتیبات</translation>
    </message>
    <message>
        <source>Tab for the next kind</source>
        <translation type="unfinished">اگلی قسم کے لیے Tab</translation>
    </message>
    <message>
        <source>Type a client's name</source>
        <translation type="unfinished">کلائنٹ کا نام لکھیں</translation>
    </message>
    <message>
        <source>Type a command, a name or a number</source>
        <translation type="unfinished">حکم، نام یا نمبر لکھیں</translation>
    </message>
    <message>
        <source>Type a job's title, client or number</source>
        <translation type="unfinished">ملازمت کا عنوان، کلائنٹ یا نمبر لکھیں</translation>
    </message>
    <message>
        <source>Type a name, e-mail or phone number</source>
        <translation type="unfinished">نام، ای میل یا فون نمبر لکھیں</translation>
    </message>
    <message>
        <source>Type a paper's number or name</source>
        <translation type="unfinished">دستاویز کا نمبر یا نام لکھیں</translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished">چنیں</translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">بند</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">جاری</translation>
    </message>
    <message>
        <source>people, jobs, clients or documents only</source>
        <translation type="unfinished">صرف افراد، ملازمتیں، کلائنٹ یا دستاویزات</translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished">چلائیں</translation>
    </message>
    <message>
        <source>{count} selected: {names}</source>
        <translation type="unfinished">{count} چنے گئے: {names}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Add “{word}” to the skills</source>
        <translation type="unfinished">”{word}“ کو مہارتوں میں شامل کریں</translation>
    </message>
    <message>
        <source>Also known as {names}</source>
        <translation type="unfinished">دوسرے نام: {names}</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished">پیچھے (Esc)</translation>
    </message>
    <message>
        <source>CV</source>
        <translation type="unfinished">سی وی</translation>
    </message>
    <message>
        <source>Check what was read</source>
        <translation type="unfinished">پڑھا گیا متن جانچیں</translation>
    </message>
    <message>
        <source>Close panel (Esc)</source>
        <translation type="unfinished">پینل بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">موازنہ</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation type="unfinished">{name} سے موازنہ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished">معاہدہ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished">نقل ہو گیا</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">دستاویزات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">ترمیم</translation>
    </message>
    <message>
        <source>Edit candidate…</source>
        <translation type="unfinished">امیدوار میں ترمیم…</translation>
    </message>
    <message>
        <source>Edit skills</source>
        <translation type="unfinished">مہارتوں میں ترمیم</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation type="unfinished">ٹیگ میں ترمیم</translation>
    </message>
    <message>
        <source>Edit work and education</source>
        <translation type="unfinished">کام اور تعلیم میں ترمیم</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">فائل</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation type="unfinished">فائل محفوظ ہو گئی</translation>
    </message>
    <message>
        <source>How this adds up</source>
        <translation type="unfinished">یہ کیسے بنا</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">مزید</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation type="unfinished">دوسرے مرحلے میں منتقل کریں</translation>
    </message>
    <message>
        <source>New skills?</source>
        <translation type="unfinished">نئی مہارتیں؟</translation>
    </message>
    <message>
        <source>Next person (J)</source>
        <translation type="unfinished">اگلا فرد (J)</translation>
    </message>
    <message>
        <source>No file yet. Drop a CV on the window to add one.</source>
        <translation type="unfinished">ابھی کوئی فائل نہیں۔ سی وی کو کھڑکی پر چھوڑیں۔</translation>
    </message>
    <message>
        <source>No notes yet. Press N to write one.</source>
        <translation type="unfinished">ابھی کوئی نوٹ نہیں۔ لکھنے کے لیے N دبائیں۔</translation>
    </message>
    <message>
        <source>No paper went out yet. Press C to make a contract.</source>
        <translation type="unfinished">ابھی کوئی دستاویز جاری نہیں ہوئی۔ معاہدہ بنانے کے لیے C دبائیں۔</translation>
    </message>
    <message>
        <source>No tags yet. Press T to add one.</source>
        <translation type="unfinished">ابھی کوئی ٹیگ نہیں۔ لگانے کے لیے T دبائیں۔</translation>
    </message>
    <message>
        <source>No text in this file.</source>
        <translation type="unfinished">اس فائل میں متن نہیں۔</translation>
    </message>
    <message>
        <source>No work history was read from the CV.</source>
        <translation type="unfinished">سی وی سے کام کی تفصیل نہیں ملی۔</translation>
    </message>
    <message>
        <source>Not a skill</source>
        <translation type="unfinished">مہارت نہیں</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation type="unfinished">رابطہ نہ کریں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">نوٹ</translation>
    </message>
    <message>
        <source>Nothing happened yet. Notes and jobs show here.</source>
        <translation type="unfinished">ابھی کچھ نہیں ہوا۔ نوٹ اور ملازمتیں یہاں نظر آئیں گی۔</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Parts of the candidate</source>
        <translation type="unfinished">امیدوار کے حصے</translation>
    </message>
    <message>
        <source>Pin to the top of the column (P)</source>
        <translation type="unfinished">کالم کے اوپر پن کریں (P)</translation>
    </message>
    <message>
        <source>Previous person (K)</source>
        <translation type="unfinished">پچھلا فرد (K)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">پروفائل</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished">مسترد کریں</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished">بحال کریں</translation>
    </message>
    <message>
        <source>Save the shortlist again</source>
        <translation type="unfinished">شارٹ لسٹ دوبارہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation type="unfinished">یہ فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished">{name} کے نام سے محفوظ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">اسکور</translation>
    </message>
    <message>
        <source>Shortlist for {client}</source>
        <translation type="unfinished">{client} کے لیے شارٹ لسٹ</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished">مہارتیں</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">مرحلہ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">ٹیگ</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished">فائل کا متن</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Save the file and open it in another program.</source>
        <translation type="unfinished">صفحے نہیں دکھائے جا سکتے۔ فائل محفوظ کر کے دوسرے پروگرام میں کھولیں۔</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation type="unfinished">یہ فائل نہیں دکھائی جا سکتی۔</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">سرگزشت</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation type="unfinished">پن ہٹائیں (P)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">کام</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">اب تک</translation>
    </message>
    <message>
        <source>{met} of {must} required found</source>
        <translation type="unfinished">{must} میں سے {met} لازمی مہارتیں ملیں</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{count} میں سے {place}</translation>
    </message>
    <message>
        <source>{place} of {count} in {stage}</source>
        <translation type="unfinished">{stage} میں {count} میں سے {place}</translation>
    </message>
    <message>
        <source>{sentence} And {more}.</source>
        <translation type="unfinished">{sentence} اور {more}۔</translation>
    </message>
    <message>
        <source>{stage}</source>
        <translation type="unfinished">{stage}</translation>
    </message>
    <message>
        <source>{stage}, on hold</source>
        <translation type="unfinished">{stage}، رکا ہوا</translation>
    </message>
    <message>
        <source>{stage}, rejected</source>
        <translation type="unfinished">{stage}، مسترد</translation>
    </message>
    <message>
        <source>{stage}, withdrawn</source>
        <translation type="unfinished">{stage}، دستبردار</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation type="unfinished">{start} – {end}</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation type="unfinished">{who}، {when}</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished">امیدوار</translation>
    </message>
    <message>
        <source>Choose an agreement. A shortlist is printed from its workbook.</source>
        <translation type="unfinished">معاہدہ چنیں۔ شارٹ لسٹ اپنی ایکسل فائل سے پرنٹ ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">انکار</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">حقائق</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">فائل</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">جاری شدہ</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">ابھی جواب نہیں</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished">رکا ہوا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھولیں</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">صفحات</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Save a copy first. Then its folder is known.</source>
        <translation type="unfinished">پہلے نقل محفوظ کریں، پھر فولڈر معلوم ہوگا۔</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">نقل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">بھیجا گیا</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished">شارٹ لسٹ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">فولڈر میں دکھائیں</translation>
    </message>
    <message>
        <source>The pages are kept as they were issued. A correction is issued anew.</source>
        <translation type="unfinished">صفحات جیسے جاری ہوئے ویسے محفوظ ہیں۔ درستی نئے سرے سے جاری ہوتی ہے۔</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">بنام</translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">انٹرویو کے لیے</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation type="unfinished">{all} میں سے {n} کا جواب آیا</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished">پاس فریز بدلیں</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">پاس فریز بدلیں</translation>
    </message>
    <message>
        <source>Encrypt the data</source>
        <translation type="unfinished">ڈیٹا خفیہ کریں</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation type="unfinished">خفیہ کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Everything is encrypted, and the program asks for the passphrase at each start. Backups on other drives stay as they are.</source>
        <translation type="unfinished">سب کچھ خفیہ ہو جاتا ہے، اور پروگرام ہر بار پاس فریز پوچھتا ہے۔ دوسری ڈرائیو کے بیک اپ ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">آگے بڑھیں</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation type="unfinished">بحالی کی نئی کلید بنائیں</translation>
    </message>
    <message>
        <source>Make an encrypted backup and remove the older ones</source>
        <translation type="unfinished">خفیہ بیک اپ بنائیں اور پرانے ہٹا دیں</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">پاس فریز</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished">پاس فریز دوبارہ</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished">پاس فریز مقرر کریں</translation>
    </message>
    <message>
        <source>The new key takes the old one's place once it is saved or printed. Backups that were made before keep the old one.</source>
        <translation type="unfinished">محفوظ یا پرنٹ کرنے پر نئی کلید پرانی کی جگہ لیتی ہے۔ پہلے کے بیک اپ پرانی کلید سے ہی کھلیں گے۔</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished">پاس فریز بدل گیا۔</translation>
    </message>
</context>
<context>
    <name>pay</name>
    <message>
        <source>{currency} {span} a {period}</source>
        <translation type="unfinished">{period} {span} {currency}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>{name}, {stage}</source>
        <translation type="unfinished">{name}، {stage}</translation>
    </message>
    <message>
        <source>{name}, {stage}, score {score}</source>
        <translation type="unfinished">{name}، {stage}، اسکور {score}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">اگلا قدم</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">اسکور</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished">مہارتیں</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation type="unfinished">پرنٹر جواب نہیں دے رہا۔ کچھ پرنٹ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>There is nothing for paper on this page.</source>
        <translation type="unfinished">اس صفحے پر کاغذ کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>{name} sent to the printer</source>
        <translation type="unfinished">{name} پرنٹر کو بھیجا گیا</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Ours</source>
        <translation type="unfinished">ہماری</translation>
    </message>
    <message>
        <source>The candidate's own</source>
        <translation type="unfinished">امیدوار کی اپنی</translation>
    </message>
    <message>
        <source>The client's</source>
        <translation type="unfinished">کلائنٹ کی</translation>
    </message>
    <message>
        <source>With one of these an application is rejected.</source>
        <translation type="unfinished">ان میں سے کسی کے ساتھ درخواست مسترد ہوتی ہے۔</translation>
    </message>
    <message>
        <source>With one of these an application is withdrawn.</source>
        <translation type="unfinished">ان میں سے کسی کے ساتھ امیدوار دستبردار ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished">نقل ہو گیا</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">تفصیلات نقل کریں</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">تفصیلات</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished">لاگ کھولیں</translation>
    </message>
    <message>
        <source>The log is at {path}</source>
        <translation type="unfinished">لاگ یہاں ہے: {path}</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send these details to whoever looks after the program. They hold no names and nothing from your files.</source>
        <translation type="unfinished">دوبارہ کوشش کریں۔ پھر ہو تو یہ تفصیلات پروگرام سنبھالنے والے کو بھیجیں۔ ان میں نہ نام ہیں نہ آپ کی فائلوں کا کچھ۔</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>All clients</source>
        <translation type="unfinished">تمام کلائنٹ</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished">تمام ملازمتیں</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation type="unfinished">ایکسل میں برآمد کریں</translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished">ملازمت</translation>
    </message>
    <message>
        <source>Last {months}</source>
        <translation type="unfinished">آخری {months}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">مدت</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">پرنٹ کریں</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">یہ مہینہ</translation>
    </message>
    <message>
        <source>{chart}: numbers copied</source>
        <translation type="unfinished">{chart}: اعداد نقل ہو گئے</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} تا {last}</translation>
    </message>
    <message>
        <source>{hires}, {applicants}, {period}</source>
        <translation type="unfinished">{hires}، {applicants}، {period}</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished">بیک اپ</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished">بیک اپ چنیں</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished">دوسرا فولڈر چنیں…</translation>
    </message>
    <message>
        <source>Made {when}. It holds {parts}.</source>
        <translation type="unfinished">{when} بنا۔ اس میں ہے: {parts}۔</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished">بحال کریں</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">بیک اپ بحال کریں</translation>
    </message>
    <message>
        <source>Restore the data of {when}</source>
        <translation type="unfinished">{when} کا ڈیٹا بحال کریں</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished">بحال ہو رہا ہے</translation>
    </message>
    <message>
        <source>The data of {when} is back.</source>
        <translation type="unfinished">{when} کا ڈیٹا واپس آ گیا۔</translation>
    </message>
    <message>
        <source>There is no backup below the data yet.</source>
        <translation type="unfinished">ابھی کوئی بیک اپ نہیں۔</translation>
    </message>
    <message>
        <source>What is here now is kept in {folder}. Nothing is lost.</source>
        <translation type="unfinished">جو ابھی یہاں ہے وہ {folder} میں رہے گا۔ کچھ ضائع نہیں ہوتا۔</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Check this</source>
        <translation type="unfinished">یہ جانچیں</translation>
    </message>
    <message>
        <source>Check what was read</source>
        <translation type="unfinished">پڑھا گیا متن جانچیں</translation>
    </message>
    <message>
        <source>Finding where it stands…</source>
        <translation type="unfinished">جگہ تلاش ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Go into a field to see where it stands.</source>
        <translation type="unfinished">کسی خانے میں جائیں تو دکھے گا کہ وہ کہاں لکھا ہے۔</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">بڑا</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation type="unfinished">اگلا جانچیں</translation>
    </message>
    <message>
        <source>No words could be read. Type what you see.</source>
        <translation type="unfinished">کوئی لفظ نہیں پڑھا جا سکا۔ جو نظر آئے وہ لکھیں۔</translation>
    </message>
    <message>
        <source>Not found: type it</source>
        <translation type="unfinished">نہیں ملا: لکھیں</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished">فائل میں نہیں</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation type="unfinished">پچھلا جانچیں</translation>
    </message>
    <message>
        <source>Read surely</source>
        <translation type="unfinished">یقینی طور پر پڑھا گیا</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">چھوٹا</translation>
    </message>
    <message>
        <source>The file says {value}</source>
        <translation type="unfinished">فائل میں ہے: {value}</translation>
    </message>
    <message>
        <source>There is nothing of this file to show here.</source>
        <translation type="unfinished">اس فائل کا یہاں دکھانے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation type="unfinished">فائل کے الفاظ</translation>
    </message>
    <message>
        <source>{file}. {why}</source>
        <translation type="unfinished">{file}۔ {why}</translation>
    </message>
    <message>
        <source>{number} of {count} to check</source>
        <translation type="unfinished">{count} میں سے {number} جانچنے ہیں</translation>
    </message>
    <message>
        <source>{words} ({percent}). It says: {line}</source>
        <translation type="unfinished">{words} ({percent})۔ لکھا ہے: {line}</translation>
    </message>
</context>
<context>
    <name>scores</name>
    <message>
        <source>CV match</source>
        <translation type="unfinished">سی وی سے مطابقت</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">اسکور</translation>
    </message>
    <message>
        <source>Years of work</source>
        <translation type="unfinished">کام کے سال</translation>
    </message>
    <message>
        <source>follows from another skill</source>
        <translation type="unfinished">دوسری مہارت سے اخذ</translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished">ملی</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">نہیں ملی</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">معلوم نہیں</translation>
    </message>
    <message>
        <source>{how}, {years}</source>
        <translation type="unfinished">{how}، {years}</translation>
    </message>
    <message>
        <source>{met} of {skills}</source>
        <translation type="unfinished">{skills} میں سے {met}</translation>
    </message>
    <message>
        <source>{name}: {score}, {origin}</source>
        <translation type="unfinished">{name}: {score}، {origin}</translation>
    </message>
    <message>
        <source>{points} of {possible}</source>
        <translation type="unfinished">{possible} میں سے {points}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Search candidates</source>
        <translation type="unfinished">امیدوار تلاش کریں</translation>
    </message>
    <message>
        <source>Search names, skills and CVs, such as python city:lahore exp:4+</source>
        <translation type="unfinished">نام، مہارتیں اور سی وی تلاش کریں، جیسے ⁦python city:lahore exp:4+⁩</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">فرد شامل کریں</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation type="unfinished">وجہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished">ذریعہ شامل کریں</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">پتہ</translation>
    </message>
    <message>
        <source>After {minutes} idle</source>
        <translation type="unfinished">{minutes} فارغ رہنے پر</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">ایجنسی</translation>
    </message>
    <message>
        <source>All is well: every record is as it was written.</source>
        <translation type="unfinished">سب ٹھیک ہے: ہر اندراج ویسا ہی ہے جیسا لکھا گیا۔</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation type="unfinished">تمام مہارتیں</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">نظام کے مطابق</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">ابھی بیک اپ لیں</translation>
    </message>
    <message>
        <source>Back up to another drive…</source>
        <translation type="unfinished">دوسری ڈرائیو پر بیک اپ…</translation>
    </message>
    <message>
        <source>Backed up and verified, {size}.</source>
        <translation type="unfinished">بیک اپ ہو گیا اور جانچا گیا، {size}۔</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished">بیک اپ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">بیک اپ</translation>
    </message>
    <message>
        <source>CVs looked through</source>
        <translation type="unfinished">دیکھے گئے سی وی</translation>
    </message>
    <message>
        <source>CVs that are here</source>
        <translation type="unfinished">موجود سی وی</translation>
    </message>
    <message>
        <source>CVs that come into the folder from now on come in by themselves, and one undo takes them back. What lies there already stays out, and so do its subfolders. This counts on this computer only.</source>
        <translation type="unfinished">اب سے اس فولڈر میں آنے والے سی وی خود درآمد ہوں گے، اور ایک بار واپس لینے سے ہٹ جائیں گے۔ جو پہلے سے پڑے ہیں اور اس کے ذیلی فولڈر شامل نہیں۔ یہ صرف اسی کمپیوٹر پر ہے۔</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished">پاس فریز بدلیں…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation type="unfinished">ڈیٹا جانچیں</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">جانچ ہو رہی ہے</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished">فولڈر چنیں…</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شہر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Colours and text</source>
        <translation type="unfinished">رنگ اور متن</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation type="unfinished">مختصر کارڈ</translation>
    </message>
    <message>
        <source>Ctrl+= and Ctrl+- change it by one step, Ctrl+0 sets 100 %.</source>
        <translation type="unfinished">Ctrl+= اور Ctrl+- ایک درجہ بدلتے ہیں، Ctrl+0 سے 100 %۔</translation>
    </message>
    <message>
        <source>Ctrl+L locks it now.</source>
        <translation type="unfinished">Ctrl+L ابھی مقفل کرتا ہے۔</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L switches it.</source>
        <translation type="unfinished">Ctrl+Shift+L سے بدلتا ہے۔</translation>
    </message>
    <message>
        <source>Currency of new jobs</source>
        <translation type="unfinished">نئی ملازمتوں کی کرنسی</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">گہرا</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation type="unfinished">ڈیٹا اور بیک اپ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">ای میل</translation>
    </message>
    <message>
        <source>Encrypted. A passphrase opens it.</source>
        <translation type="unfinished">خفیہ ہے۔ پاس فریز سے کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">فولڈر</translation>
    </message>
    <message>
        <source>Has left, or is back (Del)</source>
        <translation type="unfinished">رخصت ہوئے، یا واپس آئے (Del)</translation>
    </message>
    <message>
        <source>Hires a month, as a goal</source>
        <translation type="unfinished">ماہانہ بھرتیاں، بطور ہدف</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished">درآمد</translation>
    </message>
    <message>
        <source>It stands on shortlists, contracts and letters.</source>
        <translation type="unfinished">یہ شارٹ لسٹ، معاہدوں اور خطوط پر لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Jobs that are there keep theirs: Stages of this job, in the menu Job, changes them. A card turns amber after its days, and red after twice as many. A soft limit blocks nobody.</source>
        <translation type="unfinished">موجودہ ملازمتوں کے مراحل وہی رہتے ہیں: انہیں مینو ”ملازمت“ میں ”اس ملازمت کے مراحل“ سے بدلیں۔ کارڈ مقررہ دنوں پر زرد اور دگنے پر سرخ ہوتا ہے۔ حد کسی کو نہیں روکتی۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">کھڑکی کی زبان</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished">آخری بیک اپ</translation>
    </message>
    <message>
        <source>Last copy on another drive</source>
        <translation type="unfinished">دوسری ڈرائیو پر آخری نقل</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">لیٹر ہیڈ</translation>
    </message>
    <message>
        <source>Letters act on cards and rows</source>
        <translation type="unfinished">حروف کارڈ اور سطر پر کام کرتے ہیں</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">روشن</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished">کھڑکی مقفل کریں</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">شکل</translation>
    </message>
    <message>
        <source>Mon–Fri 9:00–18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement and keys</source>
        <translation type="unfinished">حرکت اور بٹن</translation>
    </message>
    <message>
        <source>NTN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished">کبھی نہیں</translation>
    </message>
    <message>
        <source>New CVs</source>
        <translation type="unfinished">نئے سی وی</translation>
    </message>
    <message>
        <source>New CVs are read with the skills as they are now. Earlier ones can be looked through again: people get what was not on the list then, and nobody loses a skill.</source>
        <translation type="unfinished">نئے سی وی موجودہ مہارتوں سے پڑھے جاتے ہیں۔ پہلے والے دوبارہ دیکھے جا سکتے ہیں: جو مہارت تب فہرست میں نہ تھی وہ مل جاتی ہے، اور کسی کی کوئی مہارت نہیں جاتی۔</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation type="unfinished">بحالی کی نئی کلید…</translation>
    </message>
    <message>
        <source>New skills found on {who}</source>
        <translation type="unfinished">{who} کی نئی مہارتیں ملیں</translation>
    </message>
    <message>
        <source>No CV names a skill that is not on the list.</source>
        <translation type="unfinished">کسی سی وی میں ایسی مہارت نہیں جو فہرست میں نہ ہو۔</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation type="unfinished">کسی فولڈر کی نگرانی نہیں۔</translation>
    </message>
    <message>
        <source>Nobody is tagged yet.</source>
        <translation type="unfinished">ابھی کسی پر ٹیگ نہیں۔</translation>
    </message>
    <message>
        <source>Not encrypted. Whoever has this computer can read it.</source>
        <translation type="unfinished">خفیہ نہیں۔ جس کے پاس یہ کمپیوٹر ہو وہ پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Offered where a candidate's source is asked. Who came keeps the words.</source>
        <translation type="unfinished">امیدوار کا ذریعہ پوچھتے وقت یہ پیش کیے جاتے ہیں۔ پہلے والوں کے الفاظ وہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>One a day is made at closing. The newest of 7 days, 4 weeks and 12 months stay.</source>
        <translation type="unfinished">روز بند کرتے وقت ایک بنتا ہے۔ 7 دن، 4 ہفتے اور 12 مہینوں کے تازہ ترین رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished">ترتیبات کے صفحے</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">پاس فریز</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">افراد</translation>
    </message>
    <message>
        <source>People of the agency</source>
        <translation type="unfinished">ایجنسی کے افراد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">فون</translation>
    </message>
    <message>
        <source>Read skills again</source>
        <translation type="unfinished">مہارتیں دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">وجوہات</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">حرکت کم کریں</translation>
    </message>
    <message>
        <source>Reports draw it as a line over the hires of each month.</source>
        <translation type="unfinished">رپورٹیں اسے ماہانہ بھرتیوں پر لکیر کے طور پر دکھاتی ہیں۔</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">بحال کریں…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished">پاس فریز مقرر کریں…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ترتیبات</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">مختصر نام</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">فولڈر میں دکھائیں</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">سائز</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished">مہارتیں</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">ذرائع</translation>
    </message>
    <message>
        <source>Stages and ageing</source>
        <translation type="unfinished">مراحل اور انتظار</translation>
    </message>
    <message>
        <source>Stages of new jobs</source>
        <translation type="unfinished">نئی ملازمتوں کے مراحل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">روکیں</translation>
    </message>
    <message>
        <source>Strapline</source>
        <translation type="unfinished">تعارفی سطر</translation>
    </message>
    <message>
        <source>Such as N for a note and X for a rejection. F1 shows them all.</source>
        <translation type="unfinished">جیسے نوٹ کے لیے N اور مسترد کے لیے X۔ F1 سب دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>T on a card or row tags people. Give a tag the name of another one, and both become one.</source>
        <translation type="unfinished">کارڈ یا سطر پر T سے ٹیگ لگتا ہے۔ ایک ٹیگ کو دوسرے کا نام دیں تو دونوں ایک ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">ٹیگ</translation>
    </message>
    <message>
        <source>Take it off everybody (Del)</source>
        <translation type="unfinished">سب سے ہٹائیں (Del)</translation>
    </message>
    <message>
        <source>Take off the list (Del)</source>
        <translation type="unfinished">فہرست سے ہٹائیں (Del)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">متن کا سائز</translation>
    </message>
    <message>
        <source>The backup of {when} is whole.</source>
        <translation type="unfinished">{when} کا بیک اپ مکمل ہے۔</translation>
    </message>
    <message>
        <source>The data is encrypted.</source>
        <translation type="unfinished">ڈیٹا خفیہ ہے۔</translation>
    </message>
    <message>
        <source>The history names who did what by it.</source>
        <translation type="unfinished">سرگزشت میں یہی نام لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The new recovery key opens the data from now on.</source>
        <translation type="unfinished">اب سے بحالی کی نئی کلید ڈیٹا کھولے گی۔</translation>
    </message>
    <message>
        <source>The window is made anew in it. An encrypted agency asks for its passphrase.</source>
        <translation type="unfinished">کھڑکی اسی زبان میں نئے سرے سے بنتی ہے۔ خفیہ ایجنسی پاس فریز پوچھتی ہے۔</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">رنگ</translation>
    </message>
    <message>
        <source>They stand in the skills part of CVs, and no skill is called so.</source>
        <translation type="unfinished">یہ سی وی کے مہارت والے حصے میں ہیں، مگر اس نام کی کوئی مہارت نہیں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">واپس لیں</translation>
    </message>
    <message>
        <source>Use the system font</source>
        <translation type="unfinished">نظام کا فونٹ استعمال کریں</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished">جانچیں</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished">جانچا جا رہا ہے</translation>
    </message>
    <message>
        <source>Watch a folder for CVs</source>
        <translation type="unfinished">سی وی کے فولڈر کی نگرانی</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">کب</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation type="unfinished">ڈیٹا کہاں ہے</translation>
    </message>
    <message>
        <source>Who has left is not offered any more. What they did keeps their name.</source>
        <translation type="unfinished">رخصت ہونے والے پیش نہیں کیے جاتے۔ ان کے کیے کاموں پر ان کا نام رہتا ہے۔</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation type="unfinished">اب یہاں کون کام کر رہا ہے</translation>
    </message>
    <message>
        <source>Words that may be skills</source>
        <translation type="unfinished">جو الفاظ مہارت ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">کام</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished">کام کے اوقات</translation>
    </message>
    <message>
        <source>as the sidebar shows it</source>
        <translation type="unfinished">جیسا سائڈبار میں ہے</translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished">رخصت</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">کبھی نہیں</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished">کوئی نہیں</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished">ابھی استعمال نہیں ہوا</translation>
    </message>
    <message>
        <source>used {times}</source>
        <translation type="unfinished">{times} استعمال ہوا</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished">{total} میں سے {done}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>{problems} found. Restore the newest backup.</source>
        <translation type="unfinished">{problems} ملے۔ تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
</context>
<context>
    <name>settings-holds</name>
    <message>
        <source>Backup, restore, passphrase, encryption, recovery key, lock, check</source>
        <translation type="unfinished">بیک اپ، بحالی، پاس فریز، خفیہ کاری، بحالی کی کلید، قفل، جانچ</translation>
    </message>
    <message>
        <source>Language, English or Urdu, light or dark theme, text size, font, motion, letter keys</source>
        <translation type="unfinished">زبان، انگریزی یا اردو، روشن یا گہرا رنگ، متن کا سائز، فونٹ، حرکت، حروف کی کلیدیں</translation>
    </message>
    <message>
        <source>List of skills, other spellings, reading CVs again</source>
        <translation type="unfinished">مہارتوں کی فہرست، دوسرے ہجے، سی وی دوبارہ پڑھنا</translation>
    </message>
    <message>
        <source>Name, letterhead, currency, working hours, goal</source>
        <translation type="unfinished">نام، لیٹر ہیڈ، کرنسی، کام کے اوقات، ہدف</translation>
    </message>
    <message>
        <source>Stages of new jobs, ageing, days of waiting</source>
        <translation type="unfinished">نئی ملازمتوں کے مراحل، انتظار، انتظار کے دن</translation>
    </message>
    <message>
        <source>Users, who works here, names in the history</source>
        <translation type="unfinished">صارف، یہاں کون کام کرتا ہے، سرگزشت میں نام</translation>
    </message>
    <message>
        <source>Watched folder for new CVs</source>
        <translation type="unfinished">نئے سی وی کے لیے زیر نگرانی فولڈر</translation>
    </message>
    <message>
        <source>Where candidates come from</source>
        <translation type="unfinished">امیدوار کہاں سے آتے ہیں</translation>
    </message>
    <message>
        <source>Why people are rejected or withdraw</source>
        <translation type="unfinished">لوگ کیوں مسترد یا دستبردار ہوتے ہیں</translation>
    </message>
    <message>
        <source>Words that candidates are tagged with</source>
        <translation type="unfinished">وہ الفاظ جو امیدواروں پر بطور ٹیگ لگتے ہیں</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>{title} ({count})</source>
        <translation type="unfinished">{title} ({count})</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Backed up {when}</source>
        <translation type="unfinished">بیک اپ {when}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished">بورڈ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished">امیدوار</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">کلائنٹ</translation>
    </message>
    <message>
        <source>Collapse sidebar</source>
        <translation type="unfinished">سائڈبار سمیٹیں</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">دستاویزات</translation>
    </message>
    <message>
        <source>Expand sidebar</source>
        <translation type="unfinished">سائڈبار کھولیں</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished">ملازمتیں</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished">ابھی کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>PINNED JOBS</source>
        <translation type="unfinished">پن کی ہوئی ملازمتیں</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">رپورٹیں</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">تلاش</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished">سب میں تلاش کریں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ترتیبات</translation>
    </message>
    <message>
        <source>{city} office</source>
        <translation type="unfinished">{city} دفتر</translation>
    </message>
</context>
<context>
    <name>skills</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">شامل کریں</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation type="unfinished">مہارت شامل کریں</translation>
    </message>
    <message>
        <source>Add as skill</source>
        <translation type="unfinished">مہارت کے طور پر شامل کریں</translation>
    </message>
    <message>
        <source>Choose a skill</source>
        <translation type="unfinished">مہارت چنیں</translation>
    </message>
    <message>
        <source>Find or add a skill</source>
        <translation type="unfinished">مہارت تلاش یا شامل کریں</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">گروہ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">نظر انداز کریں</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">ضم کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Other spellings, one a line</source>
        <translation type="unfinished">دوسرے ہجے، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Remove this skill</source>
        <translation type="unfinished">یہ مہارت ہٹائیں</translation>
    </message>
    <message>
        <source>Save spelling</source>
        <translation type="unfinished">ہجا محفوظ کریں</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished">مہارت</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished">مہارتیں</translation>
    </message>
    <message>
        <source>Suggest it no more (Del)</source>
        <translation type="unfinished">دوبارہ تجویز نہ کریں (Del)</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished">فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation type="unfinished">وہی جو</translation>
    </message>
    <message>
        <source>The skill that it is another spelling of</source>
        <translation type="unfinished">جس مہارت کا یہ دوسرا ہجا ہے</translation>
    </message>
    <message>
        <source>The skill to merge this one into</source>
        <translation type="unfinished">جس مہارت میں اسے ضم کرنا ہے</translation>
    </message>
    <message>
        <source>Who has it has these too, one a line</source>
        <translation type="unfinished">جس کے پاس یہ ہے اس کے پاس یہ بھی ہیں، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Words that may be skills</source>
        <translation type="unfinished">جو الفاظ مہارت ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>another skill</source>
        <translation type="unfinished">دوسری مہارت</translation>
    </message>
    <message>
        <source>another spelling of</source>
        <translation type="unfinished">دوسرا ہجا</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation type="unfinished">جانچی گئی</translation>
    </message>
    <message>
        <source>follows from another skill</source>
        <translation type="unfinished">دوسری مہارت سے اخذ</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">فہرست میں</translation>
    </message>
    <message>
        <source>listed in the CV</source>
        <translation type="unfinished">سی وی میں درج</translation>
    </message>
    <message>
        <source>required, not found in the CV</source>
        <translation type="unfinished">لازمی، سی وی میں نہیں ملی</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation type="unfinished">ہاتھ سے درج</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>{name}: required, not found in the CV</source>
        <translation type="unfinished">{name}: لازمی، سی وی میں نہیں ملی</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Applied</source>
        <translation type="unfinished">درخواست</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished">ٹیسٹ</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished">بھرتی</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">انٹرویو</translation>
    </message>
    <message>
        <source>Not in a job</source>
        <translation type="unfinished">کسی ملازمت پر نہیں</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation type="unfinished">چھانٹی</translation>
    </message>
</context>
<context>
    <name>stages-editor</name>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished">مرحلہ شامل کریں</translation>
    </message>
    <message>
        <source>Amber after days</source>
        <translation type="unfinished">زرد ہونے کے دن</translation>
    </message>
    <message>
        <source>Days until a card turns amber</source>
        <translation type="unfinished">کارڈ زرد ہونے تک دن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">رہنے دیں</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">قسم</translation>
    </message>
    <message>
        <source>Kind of stage</source>
        <translation type="unfinished">مرحلے کی قسم</translation>
    </message>
    <message>
        <source>Move this stage down</source>
        <translation type="unfinished">یہ مرحلہ نیچے کریں</translation>
    </message>
    <message>
        <source>Move this stage up</source>
        <translation type="unfinished">یہ مرحلہ اوپر کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation type="unfinished">مرحلے کا نام</translation>
    </message>
    <message>
        <source>Remove this stage</source>
        <translation type="unfinished">یہ مرحلہ ہٹائیں</translation>
    </message>
    <message>
        <source>Save stages</source>
        <translation type="unfinished">مراحل محفوظ کریں</translation>
    </message>
    <message>
        <source>Soft limit</source>
        <translation type="unfinished">حد</translation>
    </message>
    <message>
        <source>Stages of this job</source>
        <translation type="unfinished">اس ملازمت کے مراحل</translation>
    </message>
    <message>
        <source>The history still names stages that are removed.</source>
        <translation type="unfinished">سرگزشت میں ہٹائے گئے مراحل کے نام رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Where its people go</source>
        <translation type="unfinished">اس کے افراد کہاں جائیں</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">کوئی نہیں</translation>
    </message>
    <message>
        <source>{stage} is removed. Move its people ({people}) to</source>
        <translation type="unfinished">{stage} ہٹایا گیا۔ اس کے افراد ({people}) یہاں جائیں</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Active</source>
        <translation type="unfinished">فعال</translation>
    </message>
    <message>
        <source>Client deciding</source>
        <translation type="unfinished">کلائنٹ کا فیصلہ</translation>
    </message>
    <message>
        <source>Client: interview</source>
        <translation type="unfinished">کلائنٹ: انٹرویو</translation>
    </message>
    <message>
        <source>Client: on hold</source>
        <translation type="unfinished">کلائنٹ: رکا ہوا</translation>
    </message>
    <message>
        <source>Client: rejected</source>
        <translation type="unfinished">کلائنٹ: مسترد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">بند</translation>
    </message>
    <message>
        <source>Do not work with</source>
        <translation type="unfinished">کام نہ کریں</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished">غیر فعال</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">مسودہ</translation>
    </message>
    <message>
        <source>Everything is saved on this computer</source>
        <translation type="unfinished">سب کچھ اسی کمپیوٹر پر محفوظ ہے</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished">بھرتی</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation type="unfinished">درآمد جاری ہے: {total} میں سے {done}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">جاری شدہ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">ممکنہ کلائنٹ</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished">رکا ہوا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھلی</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">مسترد</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">دستخط شدہ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished">نیا نسخہ موجود</translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished">منسوخ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">دستبردار</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Columns of {name}</source>
        <translation type="unfinished">{name} کے کالم</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>Active</source>
        <translation type="unfinished">فعال</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">معاہدے</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">سب</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">بند</translation>
    </message>
    <message>
        <source>Do not work with</source>
        <translation type="unfinished">کام نہ کریں</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished">غیر فعال</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished">مسودے</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">ممکنہ کلائنٹ</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished">رکا ہوا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھلی</translation>
    </message>
    <message>
        <source>Shortlists</source>
        <translation type="unfinished">شارٹ لسٹیں</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <source>{tag}, {people}</source>
        <translation type="unfinished">{tag}، {people}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Added to {job}, {to_stage}</source>
        <translation type="unfinished">{job} میں شامل، {to_stage}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished">دوبارہ کیا گیا</translation>
    </message>
    <message>
        <source>Hire taken back, to {to_stage}</source>
        <translation type="unfinished">بھرتی واپس لی گئی، {to_stage} میں</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished">بھرتی</translation>
    </message>
    <message>
        <source>Moved from {from_stage} to {to_stage}</source>
        <translation type="unfinished">{from_stage} سے {to_stage} میں منتقل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">نوٹ</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation type="unfinished">دستاویز جاری ہوئی</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished">روکیں</translation>
    </message>
    <message>
        <source>Rejected: {reason}</source>
        <translation type="unfinished">مسترد: {reason}</translation>
    </message>
    <message>
        <source>Restored to {to_stage}</source>
        <translation type="unfinished">{to_stage} میں بحال</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished">دوبارہ جاری</translation>
    </message>
    <message>
        <source>Sent to the client</source>
        <translation type="unfinished">کلائنٹ کو بھیجا گیا</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">واپس لیا گیا</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation type="unfinished">دستبردار: {reason}</translation>
    </message>
</context>
<context>
    <name>toast</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished">پیغام بند کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">واپس لیں</translation>
    </message>
</context>
<context>
    <name>types</name>
    <message>
        <source>Contract</source>
        <translation type="unfinished">معاہدہ</translation>
    </message>
    <message>
        <source>Contract to hire</source>
        <translation type="unfinished">معاہدے سے مستقل</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation type="unfinished">فری لانس</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation type="unfinished">مستقل</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished">دوسرا فولڈر کھولیں…</translation>
    </message>
    <message>
        <source>The agency is locked</source>
        <translation type="unfinished">ایجنسی مقفل ہے</translation>
    </message>
    <message>
        <source>The window locks when the import is done.</source>
        <translation type="unfinished">درآمد مکمل ہونے پر کھڑکی مقفل ہو جائے گی۔</translation>
    </message>
    <message>
        <source>This agency has no passphrase.</source>
        <translation type="unfinished">اس ایجنسی کا پاس فریز نہیں ہے۔</translation>
    </message>
    <message>
        <source>This agency has no passphrase. Set one in Settings.</source>
        <translation type="unfinished">اس ایجنسی کا پاس فریز نہیں۔ ترتیبات میں مقرر کریں۔</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished">کھولا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Ask at each start</source>
        <translation type="unfinished">ہر آغاز پر پوچھیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">آگے بڑھیں</translation>
    </message>
    <message>
        <source>The history names who did what by it.</source>
        <translation type="unfinished">سرگزشت میں یہی نام لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Who works here now?</source>
        <translation type="unfinished">اب یہاں کون کام کر رہا ہے؟</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف کریں</translation>
    </message>
    <message>
        <source>Everyone, longest waiting first</source>
        <translation type="unfinished">سب، زیادہ انتظار پہلے</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">نام بدلیں</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished">محفوظ منظر</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Add the candidate to a job first.</source>
        <translation type="unfinished">پہلے امیدوار کو ملازمت میں شامل کریں۔</translation>
    </message>
    <message>
        <source>Hire one active candidate at a time.</source>
        <translation type="unfinished">ایک وقت میں ایک فعال امیدوار بھرتی کریں۔</translation>
    </message>
    <message>
        <source>Nobody here is on a job. Add them to one first.</source>
        <translation type="unfinished">یہاں کوئی کسی ملازمت پر نہیں۔ پہلے شامل کریں۔</translation>
    </message>
    <message>
        <source>Nobody here is on hold.</source>
        <translation type="unfinished">یہاں کوئی رکا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Nobody here is rejected or withdrawn.</source>
        <translation type="unfinished">یہاں کوئی مسترد یا دستبردار نہیں۔</translation>
    </message>
    <message>
        <source>Nobody is listed.</source>
        <translation type="unfinished">فہرست خالی ہے۔</translation>
    </message>
    <message>
        <source>Nobody stands on this board.</source>
        <translation type="unfinished">اس بورڈ پر کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Not all of these people are active on one job.</source>
        <translation type="unfinished">یہ سب ایک ملازمت پر فعال نہیں۔</translation>
    </message>
    <message>
        <source>Only active candidates can be put on hold.</source>
        <translation type="unfinished">صرف فعال امیدوار روکے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only active candidates move.</source>
        <translation type="unfinished">صرف فعال امیدوار منتقل ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Only open candidates can be rejected.</source>
        <translation type="unfinished">صرف کھلے امیدوار مسترد ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only open candidates can be transferred.</source>
        <translation type="unfinished">صرف کھلے امیدوار دوسری ملازمت میں جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Open a candidate first.</source>
        <translation type="unfinished">پہلے کوئی امیدوار کھولیں۔</translation>
    </message>
    <message>
        <source>Select a candidate first.</source>
        <translation type="unfinished">پہلے کوئی امیدوار چنیں۔</translation>
    </message>
    <message>
        <source>Select a candidate.</source>
        <translation type="unfinished">امیدوار چنیں۔</translation>
    </message>
    <message>
        <source>Select a card first.</source>
        <translation type="unfinished">پہلے کوئی کارڈ چنیں۔</translation>
    </message>
    <message>
        <source>Select one candidate.</source>
        <translation type="unfinished">ایک امیدوار چنیں۔</translation>
    </message>
    <message>
        <source>Select one card.</source>
        <translation type="unfinished">ایک کارڈ چنیں۔</translation>
    </message>
    <message>
        <source>Select one hired candidate.</source>
        <translation type="unfinished">ایک بھرتی شدہ امیدوار چنیں۔</translation>
    </message>
    <message>
        <source>Select one or two candidates.</source>
        <translation type="unfinished">ایک یا دو امیدوار چنیں۔</translation>
    </message>
    <message>
        <source>Take the hire back first.</source>
        <translation type="unfinished">پہلے بھرتی واپس لیں۔</translation>
    </message>
    <message>
        <source>There is nothing to save on this page.</source>
        <translation type="unfinished">اس صفحے پر محفوظ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This candidate has no file yet.</source>
        <translation type="unfinished">اس امیدوار کی ابھی کوئی فائل نہیں۔</translation>
    </message>
    <message>
        <source>Tick at most {n} people for this.</source>
        <translation type="unfinished">اس کے لیے زیادہ سے زیادہ {n} افراد چنیں۔</translation>
    </message>
    <message>
        <source>Use this on a board.</source>
        <translation type="unfinished">اسے بورڈ پر استعمال کریں۔</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>{page} – ATS Desktop</source>
        <translation type="unfinished">{page} – ATS Desktop</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation type="unfinished">ڈگری شامل کریں</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation type="unfinished">کام شامل کریں</translation>
    </message>
    <message>
        <source>BS Computer Science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">ادارہ</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished">ڈگری</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">از</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">تعلیمی ادارہ</translation>
    </message>
    <message>
        <source>Mar 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this degree</source>
        <translation type="unfinished">یہ ڈگری ہٹائیں</translation>
    </message>
    <message>
        <source>Remove this job</source>
        <translation type="unfinished">یہ کام ہٹائیں</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished">جامعہ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation type="unfinished">ملا جلا</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">اب تک</translation>
    </message>
    <message>
        <source>on site</source>
        <translation type="unfinished">دفتر میں</translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished">گھر سے</translation>
    </message>
</context>
<context>
    <name>years</name>
    <message>
        <source>&lt;1 yr</source>
        <translation type="unfinished">1 سال سے کم</translation>
    </message>
    <message>
        <source>&lt;1y</source>
        <translation type="unfinished">1 سال سے کم</translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation type="unfinished">{high} سال تک</translation>
    </message>
    <message>
        <source>{low}+ years</source>
        <translation type="unfinished">{low}+ سال</translation>
    </message>
    <message>
        <source>{low}–{high} years</source>
        <translation type="unfinished">{low} تا {high} سال</translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation type="unfinished">{n} سال</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished">{n} سال</translation>
    </message>
    <message>
        <source>{n} yr</source>
        <translation type="unfinished">{n} سال</translation>
    </message>
    <message>
        <source>{n} yrs</source>
        <translation type="unfinished">{n} سال</translation>
    </message>
    <message>
        <source>{n}y</source>
        <translation type="unfinished">{n} سال</translation>
    </message>
</context>
</TS>
